using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Audiences;
using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>Names in scripts whose letters have no sound for the search are found as they are written.</summary>
public sealed class UnheardScriptTests
{
    [Theory]
    [InlineData("hi", "राहुल शर्मा", "राहुल शर्मा", "शर्मा राहुल")]
    [InlineData("hi", "जवाहरलाल नेहरू", "जवाहरलाल नेहरू")]
    [InlineData("bn", "রহিম উদ্দিন", "রহিম উদ্দিন")]
    [InlineData("ta", "முத்து குமார்", "முத்து குமார்")]
    [InlineData("bo", "བསྟན་འཛིན་རྒྱ་མཚོ", "བསྟན་འཛིན་རྒྱ་མཚོ", "བསྟན་འཛིན་རྒྱ་མཚོ་ལ")]
    [InlineData("my", "အောင်ဆန်း", "အောင်ဆန်း", "ကိုအောင်ဆန်းသည်")]
    [InlineData("km", "សុខ សាន", "សុខ សាន")]
    [InlineData("zh", "王小明", "王小明", "我们感谢王小明和他的朋友", "王 小明")]
    [InlineData("zh", "李伟", "李伟", "感谢李伟先生", "李 伟")]
    [InlineData("ko", "김철수", "김철수", "김철수는 왔다", "김철수 씨", "김 철수")]
    [InlineData("ko", "김 철수", "김철수가", "김 철수")]
    [InlineData("ko", "김민", "김민", "김민이 왔다")]
    [InlineData("ja", "林修", "林修", "林修さんに感謝")]
    [InlineData("ar", "علي", "علي")]
    [InlineData("ar", "نور طه", "نور طه")]
    [InlineData("el", "Νίκος Παπανικολάου", "Νίκος Παπανικολάου", "ΝΊΚΟΣ ΠΑΠΑΝΙΚΟΛΆΟΥ")]
    [InlineData("he", "דוד כהן", "דוד כהן")]
    [InlineData("th", "สมชาย ใจดี", "สมชาย ใจดี")]
    [InlineData("am", "አበበ ቢቂላ", "አበበ ቢቂላ")]
    public void A_name_is_found_letter_for_letter(string language, string hidden, params string[] written)
    {
        var search = HiddenPerson.Search(language, hidden);

        Assert.Equal([], written.Where(w => !search.In($"Our words go to {w} today.").Any()).ToArray());
    }

    [Theory]
    [InlineData("ko", "김민", "김민수, 이김민")]
    [InlineData("ar", "علي", "عليهم، يعلي")]
    [InlineData("zh", "王小明", "王小, 小明, 王大明")]
    [InlineData("hi", "राहुल शर्मा", "राम शंकर")]
    public void Others_are_not_found(string language, string hidden, string text)
    {
        Assert.Empty(HiddenPerson.Search(language, hidden).In(text));
    }

    [Theory]
    [InlineData("他们在李伟大学见面。", false)]
    [InlineData("李伟在李伟大学。", true)]
    public void Part_of_a_name_that_may_be_seen_is_no_alarm(string text, bool isFound)
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/organisations.yaml", "- {id: university, name: {zh: 李伟大学}}\n")
            .With("cases/people/hidden.yaml", "id: hidden\nname: {zh: 李伟}\n");
        var model = new WorkspaceLoader(files).Load().Value!;

        Assert.Equal(isFound, new WithheldSearches(model, model.ForAudience(Audience.Public)).General.In(text).Any());
    }
}
