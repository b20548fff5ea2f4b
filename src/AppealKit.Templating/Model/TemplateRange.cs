using System.Collections;

namespace AppealKit.Templating.Model;

// `1..5`: a list that is never built, so that a huge one costs nothing until it is walked.
internal sealed class TemplateRange(long first, long step, int count) : IReadOnlyList<TemplateValue>
{
    public int Count => count;

    public TemplateValue this[int index] =>
        (uint)index < (uint)count ? TemplateValue.Of(first + (step * index)) : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<TemplateValue> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
