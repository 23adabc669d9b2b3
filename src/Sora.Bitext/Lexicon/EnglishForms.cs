using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>English words that no rule of endings can fold, and words that stand in every sentence.</summary>
static class EnglishForms
{
    /// <summary>
    /// Articles, prepositions, auxiliaries and what an apostrophe leaves over. Pronouns, negation, question words and
    /// conjunctions are not among them: they carry dialogue.
    /// </summary>
    const string StopWords = """
        a an the of s t d ll m re ve to as is are was were be been being am do does did done have has had having
        will would shall should must may might it its that this these those there so
        on at by for with from than in into out up down off
        """;

    /// <summary>A base, and its forms.</summary>
    const string Irregular = """
        arise:arose,arisen bad:worse,worst be:am,is,are,was,were,been,being bear:bore,borne beat:beaten become:became begin:began,begun bend:bent
        bid:bade bind:bound bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred bring:brought build:built burn:burnt buy:bought
        can:could catch:caught child:children choose:chose,chosen cling:clung come:came creep:crept deal:dealt die:died,dying dig:dug
        do:does,did,done,doing draw:drew,drawn dream:dreamt drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt
        fight:fought find:found flee:fled fling:flung fly:flew,flown foot:feet forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen
        get:got,gotten give:gave,given go:went,gone,goes good:better,best goose:geese grind:ground grow:grew,grown half:halves hang:hung
        have:has,had,having he:him,his hear:heard hide:hid,hidden hold:held i:me,my,mine it:its keep:kept kneel:knelt knife:knives know:knew,known
        lay:laid lead:led leaf:leaves leap:leapt learn:learnt leave:left lend:lent lie:lay,lain,lying life:lives light:lit loaf:loaves lose:lost
        make:made man:men mean:meant meet:met mistake:mistook,mistaken mouse:mice not:no overcome:overcame ox:oxen pay:paid person:people
        ride:rode,ridden ring:rang,rung rise:rose,risen run:ran say:said,says see:saw,seen seek:sought self:selves sell:sold send:sent
        shake:shook,shaken she:her,hers shelf:shelves shine:shone shoot:shot shrink:shrank,shrunk sing:sang,sung sink:sank,sunk sit:sat
        slay:slew,slain sleep:slept slide:slid sling:slung smell:smelt speak:spoke,spoken speed:sped spend:spent spill:spilt spin:spun spoil:spoilt
        spring:sprang,sprung stand:stood steal:stole,stolen stick:stuck sting:stung stink:stank stride:strode strike:struck,stricken
        swear:swore,sworn sweep:swept swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told that:those
        they:them,their,theirs thief:thieves think:thought this:these throw:threw,thrown tie:tying tooth:teeth tread:trod understand:understood
        undertake:undertook,undertaken use:used,using wake:woke,woken we:us,our,ours wear:wore,worn weave:wove,woven weep:wept who:whom,whose
        wife:wives will:would win:won wind:wound withdraw:withdrew,withdrawn wolf:wolves woman:women wring:wrung write:wrote,written you:your,yours
        """;

    static readonly HashTable Stops = new([.. StopWords.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => Atoms.Hash(word))]);
    static readonly (string Base, string Form)[] Forms = [.. Irregular.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Row)];
    static readonly HashTable Table = new([.. Forms.Select(form => Atoms.Hash(form.Form))]);

    public static bool IsStopWord(ulong hash) => Stops.Find(hash) >= 0;

    /// <summary>The base of an irregular form, or null.</summary>
    public static string? BaseOf(ulong hash) => Table.Find(hash) is var place and >= 0 ? Forms[place].Base : null;

    static IEnumerable<(string Base, string Form)> Row(string row)
    {
        var colon = row.IndexOf(':', StringComparison.Ordinal);
        return row[(colon + 1)..].Split(',').Select(form => (row[..colon], form));
    }
}
