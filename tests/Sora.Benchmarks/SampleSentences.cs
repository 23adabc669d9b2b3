using System.Collections.Immutable;
using System.Text;

namespace Sora.Benchmarks;

/// <summary>A sentence said in both languages.</summary>
readonly record struct Said(string Chinese, string English);

/// <summary>Sentences put together from a small stock of clauses, the same on every machine.</summary>
/// <remarks>`{0}`, `{1}` are things or people, `{2}` is a number. Three clauses make about 43 Hanzi and 25 words.</remarks>
sealed class SampleSentences(ulong seed)
{
    static readonly ImmutableArray<Said> Things =
    [
        new("老邮差", "the postman"), new("图书馆", "the library"), new("夜班火车", "the night train"), new("城北的桥", "North Bridge"),
        new("林远", "Lin Yuan"), new("周老师", "Teacher Zhou"), new("青石镇", "Qingshi"), new("白鹭湖", "Egret Lake"),
        new("旧电影院", "the old cinema"), new("卖豆腐的人", "the tofu seller"), new("气象站", "the weather station"), new("渡口", "the ferry"),
    ];

    static readonly ImmutableArray<Said> Clauses =
    [
        new("{0}在{1}旁边等了整整{2}天", "{0} waited beside {1} for {2} days"),
        new("没有人记得{0}何时来到{1}附近", "nobody recalls when {0} came to {1}"),
        new("从{1}望出去能看见{0}的影子", "from {1} one sees {0}"),
        new("地图上标着从{0}到{1}的小路", "maps show a path from {0} to {1}"),
        new("雨下了{2}个小时还没有停下来", "rain fell for {2} hours"),
        new("关于{0}的故事流传了{2}年", "the story of {0} lasted {2} years"),
        new("大家都说{1}比{0}更安静一些", "all say {1} is quieter than {0}"),
        new("{0}曾经给{1}写过{2}封长信", "{0} wrote {2} long letters to {1}"),
        new("账本里还记着{2}块钱的旧账", "an old debt of {2} yuan remains"),
        new("春天的风先吹到{1}然后才到{0}", "spring wind reaches {1} before {0}"),
    ];

    static readonly ImmutableArray<Said> Joints = [new("，", ", and "), new("，但是", ", but "), new("，所以", ", so "), new("；", "; ")];

    readonly SampleDice _dice = new(seed);

    /// <param name="marks">How a thing is marked up where this sentence first names one: `**{0}**`, a link, or as it is.</param>
    public Said Next(string marks)
    {
        var (chinese, english) = (new StringBuilder(), new StringBuilder());
        for (var clause = 0; clause < 3; clause++)
        {
            var joint = clause == 0 ? new("", "") : Joints[_dice.Below(Joints.Length)];
            var (said, first, second, number) = (Clauses[_dice.Below(Clauses.Length)], Things[_dice.Below(Things.Length)], Things[_dice.Below(Things.Length)], 2 + _dice.Below(900));
            var mark = clause == 0 ? marks : "{0}";
            chinese.Append(joint.Chinese).Append(Fill(said.Chinese, Fill(mark, first.Chinese), second.Chinese, number));
            english.Append(joint.English).Append(Fill(said.English, Fill(mark, first.English), second.English, number));
        }
        if (english[0] is not ('*' or '['))
            english[0] = char.ToUpperInvariant(english[0]);
        return new(chinese.Append('。').ToString(), english.Append('.').ToString());
    }

    static string Fill(string pattern, params ReadOnlySpan<object> values) => string.Format(null, pattern, values);
}
