using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    private static readonly TemplateValue EmptyText = TemplateValue.Of("");

    private TemplateValue Evaluate(Expression expression)
    {
        switch (expression.Kind)
        {
            case NodeKind.Literal:
                return ((LiteralNode)expression).Value;
            case NodeKind.Variable or NodeKind.Local or NodeKind.Arguments or NodeKind.Member or NodeKind.Index:
                var value = Resolve(expression);
                return value.Kind == TemplateValueKind.Function ? CallWithoutArguments(expression, value.AsFunction, false) : value;
            case NodeKind.Nested:
                EnsureStack();
                var inner = ((NestedNode)expression).Inner;
                return inner.Kind == NodeKind.AnonymousFunction ? CallWithoutArguments(inner, Resolve(inner).AsFunction, false) : Evaluate(inner);
            case NodeKind.Call:
                return EvaluateCall((CallNode)expression, false, null);
            case NodeKind.Unary:
                return EvaluateUnary((UnaryNode)expression);
            case NodeKind.Binary:
                EnsureStack();
                _budget.Step();
                var binary = (BinaryNode)expression;
                if (binary.Operator == BinaryOperator.Subtract && IsUnquotedId(binary))
                    return Report(TemplatingDiagnostics.UnquotedId(binary.Span));
                var left = Evaluate(binary.Left);
                return Calculate(binary.Operator, left, Evaluate(binary.Right), binary.Span);
            case NodeKind.Logical:
                EnsureStack();
                var logical = (LogicalNode)expression;
                return TemplateValue.Of(logical.IsAnd
                    ? IsTrue(Evaluate(logical.Left)) && IsTrue(Evaluate(logical.Right))
                    : IsTrue(Evaluate(logical.Left)) || IsTrue(Evaluate(logical.Right)));
            case NodeKind.Coalesce:
                return EvaluateCoalesce((CoalesceNode)expression);
            case NodeKind.Conditional:
                EnsureStack();
                var conditional = (ConditionalNode)expression;
                return Evaluate(IsTrue(Evaluate(conditional.Condition)) ? conditional.WhenTrue : conditional.WhenFalse);
            case NodeKind.Interpolated:
                return EvaluateInterpolated((InterpolatedNode)expression);
            case NodeKind.Array:
                return EvaluateArray((ArrayNode)expression);
            case NodeKind.Object:
                return EvaluateObject((ObjectNode)expression);
            case NodeKind.This:
                return TemplateValue.Of(_scopes.CurrentObject);
            case NodeKind.WrappedBlock:
                return EvaluateWrappedBlock();
            case NodeKind.Increment:
                return EvaluateIncrement((IncrementNode)expression);
            default:
                return Resolve(expression);
        }
    }

    // An expression in the place of a statement: a function may write directly instead of handing on what it wrote.
    private TemplateValue EvaluatePrinted(Expression expression, bool isDirect)
    {
        switch (expression.Kind)
        {
            case NodeKind.Call:
                return EvaluateCall((CallNode)expression, isDirect, null);
            case NodeKind.Variable or NodeKind.Local or NodeKind.Member or NodeKind.Index or NodeKind.Arguments or NodeKind.AnonymousFunction:
                var value = Resolve(expression);
                return value.Kind == TemplateValueKind.Function ? CallWithoutArguments(expression, value.AsFunction, isDirect) : value;
            default:
                return Evaluate(expression);
        }
    }

    // A value as it stands, functions not called.
    private TemplateValue Resolve(Expression expression)
    {
        switch (expression.Kind)
        {
            case NodeKind.Variable:
                return ResolveVariable((VariableNode)expression);
            case NodeKind.Local:
                var local = (LocalNode)expression;
                if (_frame.TryGet(local.Name, out var value))
                    return value;
                return _isStrict && _tolerance == 0 ? UnknownVariable(local.Span, local.Name, _frame.Names) : default;
            case NodeKind.Arguments:
                return ResolveArgument((ArgumentsNode)expression);
            case NodeKind.Member:
                return ResolveMember((MemberNode)expression);
            case NodeKind.Index:
                return ResolveIndex((IndexNode)expression);
            case NodeKind.AnonymousFunction:
                return TemplateValue.Of(new TemplateFunction("do", ((AnonymousFunctionNode)expression).Function));
            default:
                return Evaluate(expression);
        }
    }

    private TemplateValue ResolveVariable(VariableNode variable)
    {
        if (_scopes.TryGet(variable.Name, out var value) ||
            (_options.Globals is { } globals && globals.TryGetValue(variable.Name, out value)) ||
            _builtins.TryGet(variable.Name, out value))
            return value;
        return _isStrict && _tolerance == 0 ? UnknownVariable(variable.Span, variable.Name, VisibleNames()) : default;
    }

    // `mansur-mingelov` without quotes is a subtraction: names that nothing has, hyphens between them and no space.
    private bool IsUnquotedId(BinaryNode node)
    {
        if (!_isStrict || _tolerance > 0 || node.Span.Text.ContainsAnyExcept(IdCharacters))
            return false;
        Expression left = node;
        for (; left is BinaryNode { Operator: BinaryOperator.Subtract } binary; left = binary.Left)
        {
            if (binary.Right is VariableNode right ? IsKnown(right.Name) : binary.Right is not LiteralNode)
                return false;
        }

        return left is VariableNode first && !IsKnown(first.Name);
    }

    private bool IsKnown(string name) =>
        _scopes.TryGet(name, out var value) || (_options.Globals is { } globals && globals.TryGetValue(name, out value)) || _builtins.TryGet(name, out value);

    private static readonly System.Buffers.SearchValues<char> IdCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private TemplateValue UnknownVariable(in SourceSpan span, string name, IEnumerable<string> known) =>
        Report(TemplatingDiagnostics.UnknownVariable(span, name, Functions.Builtins.SuggestFunction(name) ?? Nearest(name, known)));

    private static string? Nearest(string name, IEnumerable<string> known) => Diagnostics.NameSuggestion.Nearest(name, known.Take(5000));

    private IEnumerable<string> VisibleNames()
    {
        var names = _scopes.Names;
        if (_options.Globals is { } globals)
            names = names.Concat(globals.Keys);
        return names.Concat(Functions.Builtins.Names);
    }

    private TemplateValue ResolveArgument(ArgumentsNode node)
    {
        var arguments = _frame.Arguments ??= new TemplateArray();
        if (node.Index < 0)
            return TemplateValue.Of(arguments);
        return node.Index < arguments.Count ? arguments[node.Index] : default;
    }

    private TemplateValue EvaluateUnary(UnaryNode node)
    {
        EnsureStack();
        if (node.Operator == UnaryOperator.Alias)
            return Resolve(node.Operand is NestedNode nested ? nested.Inner : node.Operand);
        var operand = Evaluate(node.Operand);
        if (node.Operator == UnaryOperator.Not)
            return TemplateValue.Of(!IsTrue(operand));
        if (operand.IsNull)
            return operand;
        if (Operators.IsNumber(operand))
            return node.Operator == UnaryOperator.Minus ? Operators.Negate(operand) : operand;
        if (operand.TryGetText(out var text) && Operators.TryParseNumber(text, out var number))
            return node.Operator == UnaryOperator.Minus ? Operators.Negate(number) : number;
        return Report(TemplatingDiagnostics.WrongOperand(node.Span, node.Operator == UnaryOperator.Minus ? "-" : "+",
            TemplatingDiagnostics.KindOf(operand)));
    }

    private TemplateValue EvaluateCoalesce(CoalesceNode node)
    {
        EnsureStack();
        _tolerance++;
        var left = Evaluate(node.Left);
        _tolerance--;
        if (node.WhenPresent)
            return left.IsNull ? left : Evaluate(node.Right);
        return left.IsNull ? Evaluate(node.Right) : left;
    }

    private TemplateValue EvaluateInterpolated(InterpolatedNode node)
    {
        EnsureStack();
        var result = EmptyText;
        foreach (var part in node.Parts)
        {
            var value = Evaluate(part);
            result = Concat(result, value.Kind is TemplateValueKind.String or TemplateValueKind.Fragment ? value : TemplateValue.Of(TextOf(value)), part.Span);
        }

        return result;
    }

    private TemplateValue EvaluateArray(ArrayNode node)
    {
        EnsureStack();
        _budget.ChargeBytes(64 + (node.Items.Count * 40));
        var array = new TemplateArray(node.Items.Count);
        foreach (var item in node.Items)
            array.Add(Evaluate(item));
        return TemplateValue.Of(array);
    }

    private TemplateValue EvaluateObject(ObjectNode node)
    {
        EnsureStack();
        _budget.ChargeBytes(200 + (node.Members.Count * 100));
        var result = new TemplateObject();
        foreach (var member in node.Members)
            result.Set(member.Key, Evaluate(member.Value));
        return TemplateValue.Of(result);
    }

    private TemplateValue EvaluateWrappedBlock()
    {
        var block = _frame.Block;
        if (block is null)
            return default;
        // The block runs where it is called, with the variables of the function around it; a block of its own it does not have.
        _frame.Block = null;
        Descend();
        var outer = PushWriter();
        ExecuteBlock(block);
        var written = PopWriter(outer);
        Ascend();
        _frame.Block = block;
        return written;
    }

    private TemplateValue EvaluateIncrement(IncrementNode node)
    {
        var before = Evaluate(node.Target);
        if (before.IsFailed)
            return before;
        var after = Calculate(BinaryOperator.Add, before, TemplateValue.Of(node.Change), node.Span);
        Assign(node.Target, after);
        return node.IsPrefix ? after : before;
    }
}
