using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

internal sealed partial class Evaluator
{
    private void ExecuteBlock(BlockNode block)
    {
        foreach (var statement in block.Statements)
        {
            _budget.Step();
            Execute(statement);
            if (_flow != FlowState.None)
                return;
        }
    }

    private void Execute(Statement statement)
    {
        _current = statement;
        switch (statement.Kind)
        {
            case NodeKind.Text:
                ExecuteText((TextNode)statement);
                break;
            case NodeKind.Print:
                ExecutePrint((PrintNode)statement);
                break;
            case NodeKind.Assign:
                ExecuteAssign((AssignNode)statement);
                break;
            case NodeKind.If:
                ExecuteIf((IfNode)statement);
                break;
            case NodeKind.Case:
                ExecuteCase((CaseNode)statement);
                break;
            case NodeKind.For:
                ExecuteFor((ForNode)statement);
                break;
            case NodeKind.While:
                ExecuteWhile((WhileNode)statement);
                break;
            case NodeKind.Capture:
                var capture = (CaptureNode)statement;
                var outer = PushWriter();
                ExecuteBlock(capture.Body);
                var captured = PopWriter(outer);
                Assign(capture.Target, captured.IsNull ? TemplateValue.Of("") : captured);
                break;
            case NodeKind.Function:
                var function = (FunctionNode)statement;
                Assign(function.Target!, TemplateValue.Of(new TemplateFunction(function.Name, function)));
                break;
            case NodeKind.With:
                ExecuteWith((WithNode)statement);
                break;
            case NodeKind.Wrap:
                var wrap = (WrapNode)statement;
                var result = EvaluateCall(wrap.Call, true, wrap.Body);
                if (!result.IsNull)
                    Write(result, wrap.Call.Span, null);
                break;
            case NodeKind.ReadOnly:
                ExecuteReadOnly((ReadOnlyNode)statement);
                break;
            case NodeKind.Import:
                ExecuteImport((ImportNode)statement);
                break;
            case NodeKind.Return:
                var value = ((ReturnNode)statement).Value;
                _returned = value is null ? default : Evaluate(value);
                _flow = FlowState.Return;
                break;
            default:
                _flow = ((JumpNode)statement).IsBreak ? FlowState.Break : FlowState.Continue;
                break;
        }
    }

    private void ExecuteText(TextNode text)
    {
        if (text.ReservedAt >= 0 && _options.Encoding == ValueEncoding.Markdown)
        {
            var span = text.Span.Slice(text.ReservedAt, 1);
            Report(TemplatingDiagnostics.ReservedCharacter(span, FormattableString.Invariant($"U+{(int)span.Text[0]:X4}")));
            return;
        }

        _writer.Append(text.Text, text.OriginFor(_trail), true);
    }

    private void ExecutePrint(PrintNode print)
    {
        // What a function writes goes out directly, unless it has to be indented first.
        var value = EvaluatePrinted(print.Value, print.Indent is null);
        if (!value.IsNull)
            Write(value, print.Span, print.Indent);
    }

    private void ExecuteAssign(AssignNode assign)
    {
        TemplateValue value;
        if (assign.OnlyIfNull)
        {
            _tolerance++;
            var present = Evaluate(assign.Target);
            _tolerance--;
            if (!present.IsNull)
                return;
            value = Evaluate(assign.Value);
        }
        else if (assign.Operator is { } operation)
        {
            var left = Evaluate(assign.Target);
            value = Calculate(operation, left, Evaluate(assign.Value), assign.Span);
        }
        else
        {
            value = Evaluate(assign.Value);
        }

        Assign(assign.Target, value);
    }

    private void ExecuteIf(IfNode node)
    {
        foreach (var branch in node.Branches)
        {
            if (!IsTrue(Evaluate(branch.Condition)))
                continue;
            ExecuteBlock(branch.Body);
            return;
        }

        if (node.Else is not null)
            ExecuteBlock(node.Else);
    }

    private void ExecuteCase(CaseNode node)
    {
        var value = Evaluate(node.Value);
        foreach (var branch in node.Branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (!ValueComparer.AreEqual(value, Evaluate(candidate), this))
                    continue;
                ExecuteBlock(branch.Body);
                return;
            }
        }

        if (node.Else is not null)
            ExecuteBlock(node.Else);
    }

    private void ExecuteWith(WithNode node)
    {
        var value = Evaluate(node.Value);
        if (value.IsFailed)
            return;
        if (value.Kind != TemplateValueKind.Object)
        {
            Report(TemplatingDiagnostics.NotAnObject(node.Value.Span, "with", TemplatingDiagnostics.KindOf(value)));
            return;
        }

        var count = _scopes.Count;
        _scopes.Push(value.AsObject);
        ExecuteBlock(node.Body);
        _scopes.PopTo(count);
    }

    private void ExecuteReadOnly(ReadOnlyNode node)
    {
        if (node.Variable is VariableNode variable && _scopes.CurrentObject is TemplateObject owner)
            owner.SetReadOnly(variable.Name);
    }

    private void ExecuteImport(ImportNode node)
    {
        var value = Evaluate(node.Value);
        if (value.IsFailed)
            return;
        if (value.Kind != TemplateValueKind.Object)
        {
            Report(TemplatingDiagnostics.NotAnObject(node.Value.Span, "import", TemplatingDiagnostics.KindOf(value)));
            return;
        }

        if (_scopes.CurrentObject is not IMutableMembers target)
        {
            Report(TemplatingDiagnostics.ReadOnlyObject(node.Span, TemplatingDiagnostics.OwnerOf(_scopes.CurrentObject)));
            return;
        }

        var source = value.AsObject;
        foreach (var name in source.MemberNames.ToList())
        {
            _budget.ChargeBytes(64);
            if (!target.IsReadOnly(name) && source.TryGetMember(name, out var member))
                target.TrySetMember(name, member);
        }
    }

    private static bool IsTrue(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => false,
        TemplateValueKind.Bool => value.AsBool,
        _ => true,
    };
}
