using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    // isDirect: what the function writes may go out at once, since its value would only be printed.
    private TemplateValue EvaluateCall(CallNode node, bool isDirect, BlockNode? block)
    {
        EnsureStack();
        var target = ResolveCallee(node);
        if (target.Kind != TemplateValueKind.Function)
            return target;
        var function = target.AsFunction;
        var call = AcquireCall(function, node.Span, isDirect, block);
        var isComplete = true;
        foreach (var argument in node.Arguments)
            isComplete &= TryAddArgument(call, argument);
        _current = node;
        var result = isComplete ? Invoke(call) : TemplateValue.Failed;
        Release(call);
        return result;
    }

    private TemplateValue ResolveCallee(CallNode node)
    {
        _tolerance++;
        var target = node.Target is UnaryNode { Operator: UnaryOperator.Alias } alias ? Resolve(alias.Operand) : Resolve(node.Target);
        _tolerance--;
        if (target.Kind == TemplateValueKind.Function || target.IsFailed)
            return target;
        // `wrap` and `f()` may be given a plain value as well.
        if (!target.IsNull && node.Arguments.Count == 0)
            return target;
        var name = node.Target.Span.Text.ToString();
        if (!target.IsNull)
            return Report(TemplatingDiagnostics.NotAFunction(node.Target.Span, name, TemplatingDiagnostics.KindOf(target)));
        return Report(TemplatingDiagnostics.UnknownFunction(node.Target.Span, name, SuggestCallee(node.Target, name)));
    }

    private string? SuggestCallee(Expression target, string name)
    {
        if (target is not MemberNode member)
            return Functions.Builtins.SuggestFunction(name) ?? Nearest(name, VisibleNames());
        _tolerance++;
        var owner = Resolve(member.Target);
        _tolerance--;
        return owner.Kind == TemplateValueKind.Object && Nearest(member.Name, owner.AsObject.MemberNames) is { } near
            ? member.Target.Span.Text.ToString() + "." + near
            : null;
    }

    private TemplateValue CallWithoutArguments(Expression expression, TemplateFunction function, bool isDirect)
    {
        EnsureStack();
        var call = AcquireCall(function, expression.Span, isDirect, null);
        _current = expression;
        var result = Invoke(call);
        Release(call);
        return result;
    }

    // A call from inside a function (`array.each list @f`).
    public TemplateValue CallFunction(TemplateFunction function, in SourceSpan span, ReadOnlySpan<TemplateValue> arguments)
    {
        Descend();
        var call = AcquireCall(function, span, false, null);
        foreach (ref readonly var argument in arguments)
            call.Add(argument);
        var result = Invoke(call);
        Release(call);
        Ascend();
        return result;
    }

    private bool TryAddArgument(TemplateCall call, in ArgumentNode argument)
    {
        var isTolerant = call.Function.ToleratesUnknown && call.Count == 0;
        _tolerance += isTolerant ? 1 : 0;
        var value = Evaluate(argument.Value);
        _tolerance -= isTolerant ? 1 : 0;
        // What the function would say of nothing only hides what is wrong.
        if (value.IsFailed)
            return false;
        if (argument.Name is { } name)
            return TryAddNamed(call, name, value, argument.Span);
        if (argument.IsSpread && value.Kind == TemplateValueKind.Array)
        {
            var list = value.AsArray;
            _budget.ChargeBytes(list.Count * 40L);
            for (var i = 0; i < list.Count; i++)
                call.Add(list[i]);
            return true;
        }

        call.Add(value);
        return true;
    }

    private bool TryAddNamed(TemplateCall call, string name, in TemplateValue value, in SourceSpan span)
    {
        var function = call.Function;
        if (function.TakesAnyName)
        {
            call.AddNamed(name, value);
            return true;
        }

        var parameters = function.Parameters;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name != name || parameters[i].TakesRest)
                continue;
            if (call.TryPut(i, value))
                return true;
            Report(TemplatingDiagnostics.RepeatedArgument(span, function.Name, name));
            return false;
        }

        var known = parameters.Count == 0 ? "It takes no arguments." : $"It is written `{Signature(function)}`.";
        Report(TemplatingDiagnostics.UnknownArgument(span, function.Name, name, Nearest(name, parameters.Select(p => p.Name)), known));
        return false;
    }

    private TemplateValue Invoke(TemplateCall call)
    {
        _budget.Step();
        var function = call.Function;
        function.Measure();
        if (call.Count > function.Maximum || !call.HasFirst(function.Required))
        {
            var expected = function.Maximum == int.MaxValue
                ? FormattableString.Invariant($"at least {function.Required}")
                : function.Maximum == function.Required
                    ? FormattableString.Invariant($"{function.Required}")
                    : FormattableString.Invariant($"{function.Required} to {function.Maximum}");
            return Report(TemplatingDiagnostics.ArgumentCount(call.Span, function.Name, call.Count, expected, Signature(function)));
        }

        if (function.Declaration is { } declaration)
            return InvokeDeclared(declaration, call);
        var result = function.Invoke(call);
        // Short texts are not worth counting; every road to a long one pays before it is made.
        if (result.Kind == TemplateValueKind.String && result.AsString.Length > 256)
            _budget.ChargeBytes(result.AsString.Length);
        return result;
    }

    private static string Signature(TemplateFunction function) => string.Join(' ', function.Parameters.Select(p => p.ToString()).Prepend(function.Name));

    private TemplateValue InvokeDeclared(FunctionNode declaration, TemplateCall call)
    {
        Descend();
        var frame = _spareFrames.TryPop(out var spare) ? spare : new CallFrame();
        var scopes = _scopes.Count;
        var outerFrame = _frame;
        frame.Block = call.Block;
        if (declaration.Parameters is null)
        {
            frame.Arguments = call.ToArray(0);
            _frame = frame;
        }
        else
        {
            var scope = new TemplateObject();
            _frame = frame;
            _scopes.Push(scope);
            Bind(declaration.Parameters, scope, frame, call);
        }

        var result = RunBody(declaration.Body, call.IsDirect);
        _scopes.PopTo(scopes);
        _frame = outerFrame;
        frame.Reset();
        _spareFrames.Push(frame);
        Ascend();
        return result;
    }

    private void Bind(IReadOnlyList<ParameterNode> parameters, TemplateObject scope, CallFrame frame, TemplateCall call)
    {
        var arguments = frame.Arguments = new TemplateArray(parameters.Count);
        _budget.ChargeBytes(100 + (parameters.Count * 100));
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            var value = parameter.TakesRest
                ? TemplateValue.Of(call.ToArray(i))
                : call.Has(i) ? call[i] : parameter.Default is null ? default : Evaluate(parameter.Default);
            arguments.Add(value);
            if (parameter.Name.StartsWith('$'))
                frame.Set(parameter.Name, value);
            else
                scope.Set(parameter.Name, value);
        }
    }

    // What a body gives: the value of its `ret`; else, if that is asked for, what it wrote.
    private TemplateValue RunBody(BlockNode body, bool isDirect)
    {
        if (isDirect)
        {
            ExecuteBlock(body);
            return TakeReturned();
        }

        var outer = PushWriter();
        ExecuteBlock(body);
        var returned = TakeReturned();
        var written = PopWriter(outer);
        if (returned.IsNull)
            return written;
        // Text beside a value stands where the call stands, as in Scriban.
        if (written.Kind == TemplateValueKind.Fragment)
            _writer.Splice(written.AsFragment);
        return returned;
    }

    private TemplateValue TakeReturned()
    {
        var returned = _flow == FlowState.Return ? _returned : default;
        _flow = FlowState.None;
        _returned = default;
        return returned;
    }

    // Runs another template: an include, or one that a function renders.
    public TemplateValue RunTemplate(Template template, in SourceSpan span, TemplateArray? arguments, ITemplateObject? locals, bool isDirect)
    {
        Descend();
        var (trail, frame, scopes) = (_trail, _frame, _scopes.Count);
        _trail = [.. trail, span];
        _frame = _spareFrames.TryPop(out var spare) ? spare : new CallFrame();
        _frame.Arguments = arguments;
        if (locals is not null)
            _scopes.Push(new TemplateObject { Fallback = locals });
        TemplateValue result;
        if (isDirect)
        {
            ExecuteBlock(template.Body);
            result = TakeReturned();
        }
        else
        {
            var outer = PushWriter();
            ExecuteBlock(template.Body);
            var returned = TakeReturned();
            if (!returned.IsNull)
                Write(returned, template.Source.Slice(0, 0), null);
            result = PopWriter(outer);
            if (result.IsNull)
                result = EmptyText;
        }

        _scopes.PopTo(scopes);
        _frame.Reset();
        _spareFrames.Push(_frame);
        (_trail, _frame) = (trail, frame);
        Ascend();
        return result;
    }

    // Runs a template made of text; a single expression gives its value.
    public TemplateValue RunEvaluated(Template template, in SourceSpan span, bool isExpression)
    {
        if (!isExpression || template.Body.Statements is not [PrintNode print])
            return RunTemplate(template, span, _frame.Arguments, null, false);
        Descend();
        var value = Evaluate(print.Value);
        Ascend();
        return value;
    }

    private TemplateCall AcquireCall(TemplateFunction function, in SourceSpan span, bool isDirect, BlockNode? block)
    {
        var call = _spareCalls.TryPop(out var spare) ? spare : new TemplateCall(this);
        call.Begin(function, span, isDirect, block);
        return call;
    }

    private void Release(TemplateCall call)
    {
        call.End();
        _spareCalls.Push(call);
    }
}
