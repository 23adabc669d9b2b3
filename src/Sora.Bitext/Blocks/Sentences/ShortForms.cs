namespace Sora.Bitext.Blocks;

/// <summary>The abbreviations of a language and what tells them from the end of a sentence, each list as words between spaces.</summary>
/// <param name="BeforeName">Never end a sentence: Mr. Lin, ул. Ленина.</param>
/// <param name="BeforeNumber">End none before a number: No. 5.</param>
/// <param name="Anywhere">End one only before a word that often opens one: etc.</param>
/// <param name="Openers">Such words, of which English ones stand in <see cref="SentenceOpeners"/>.</param>
/// <param name="Words">Look like an abbreviation of English or like an initial, but are words: il y a.</param>
sealed record ShortForms(string BeforeName, string BeforeNumber, string Anywhere, string Openers = "", string Words = "")
{
    public static readonly ShortForms English = new(
        "Mr Mrs Ms Mx Dr Prof Rev Hon Gen Col Maj Capt Lt Cpl Sgt Adm Gov Sen Rep Pres Supt St Ste Mt Ft Mme Mlle Messrs Fr vs Vs e.g E.g i.e I.e "
        + "cf Cf viz approx ca ed eds trans incl",
        "No no Nos nos Fig fig Figs figs Eq eq Eqs Sec sec Ch ch Chap chap Vol vol Vols p P pp Pp Art art Ex ex Tab Ver ver v c op Op Bd Jan Feb Mar "
        + "Apr Jun Jul Aug Sep Sept Oct Nov Dec",
        "etc al Inc Co Ltd Corp LLC Bros Jr Sr Esq Ave Blvd Rd Dept Univ Assn est resp");

    static readonly ShortForms German = new(
        "Hr Hrn Frl Dipl Ing med phil jur Hl hl bzw vgl Vgl sog inkl exkl ggf evtl gem geb gest bspw ehem zzgl insb",
        "Nr Nrn Abb Kap Abs Aufl Anm Ziff Tel Str Okt Dez",
        "usw Chr Jh Jhd Jhdt Mio Mrd Tsd",
        "Der Die Das Den Dem Ein Eine Einen Einem Einer Er Sie Es Ich Wir Ihr Man Im Am Auf Aus Bei Mit Nach Von Vor Zu Zum Zur Für Und Oder Aber Doch "
        + "Denn Da Dann Danach Dort Hier Heute Jetzt Nun Als Wenn Weil Wie Wer Wo Warum Nicht Kein Keine Auch Noch Nur Alle Viele Diese Dieser Dieses "
        + "Sein Seine Ihre Mein Meine Unser Unsere Jeder Später",
        "Gen");

    static readonly ShortForms French = new(
        "M MM Mmes Mlles Pr Mgr av apr env boul",
        "n chap fig t éd tél janv févr avr juil sept oct nov déc",
        "ex",
        "Le La Les L Un Une Des Il Elle Ils Elles Je J Tu Nous Vous Ce Cet Cette Ces C Cela Ça Son Sa Ses Mon Ma Mes Leur Leurs Et Mais Ou Or Donc Puis "
        + "Ensuite Alors Après Avant Dans En À Au Aux Du Pour Par Sur Sous Avec Sans Si Quand Lorsque Comme Qui Que Où Pourquoi Tout Tous Plus Ainsi Enfin",
        "a y est");

    static readonly ShortForms Spanish = new(
        "Sr Sra Srta Sres Sras D Dña Dra Dres Profa Lic Arq Gral Cnel Sto Sta Mons Avda aprox ej",
        "n núm Núm pág págs cap fig tel Tel",
        "Ud Uds Vd Vds Cía",
        "El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Se Lo Le Su Sus Mi Mis Este Esta Esto Estos Estas Ese Esa Eso Y Pero Si Cuando Como Porque "
        + "Aunque Entonces Luego Después Antes Ahora Hoy Ayer Allí Aquí Así También Tampoco Sí En Al Con Por Para Sin Sobre Desde Hasta Todo Todos Nada Nadie "
        + "Es Era Hay Había",
        "al no");

    static readonly ShortForms Italian = new(
        "Sig Sigg Sig.ra Sig.na sig sig.ra Dott dott Dott.ssa Prof.ssa Avv Ing Arch Geom On Rag Mons cfr Cfr es sec",
        "n nn pag pagg artt cap fig tav tel",
        "ecc",
        "Il Lo La I Gli Le Un Uno Una L Lui Lei Loro Io Noi Voi Si Ci Mi Questo Questa Questi Quello Quella E Ma Però Poi Allora Quindi Così Dopo Prima Ora "
        + "Oggi Ieri Qui Anche Non Sì Nel Nella Al Alla Con Per Senza Da Dal Su Se Quando Come Perché Che Chi Dove Tutto Tutti Niente Era",
        "è al ed no");

    static readonly ShortForms Portuguese = new(
        "Sr Sra Srs Sras Srta D Dra Drs Profa Eng Arq Cel Sto Sta Av Pe aprox séc",
        "n núm pág págs cap fig tel",
        "ex Cia Ltda",
        "O A Os As Um Uma Ele Ela Eles Elas Eu Nós Se Seu Sua Este Esta Isto Isso Esse Essa E Mas Ou Então Depois Antes Agora Hoje Ontem Ali Aqui Assim "
        + "Também Não Sim Em Na Ao Com Por Para Sem Sobre Desde Até Quando Como Porque Que Quem Onde Tudo Todos Nada Era Há",
        "é");

    static readonly ShortForms Russian = new(
        "ул пл просп пер наб обл св Св акад проф доц гр тов ред изд см См ср Ср",
        "рис Рис табл Табл гл стр ст вып тел янв февр авг сент окт нояб дек",
        "др гг вв руб коп млн млрд тыс чел",
        "Он Она Оно Они Я Мы Вы Ты Это Этот Эта Эти Тот И А Но Да Нет Не Или Потом Затем Тогда Теперь Сейчас Сегодня Вчера Там Тут Здесь Так Также В Во На К "
        + "С У О По Из От До За Под При Для Без Если Когда Как Что Кто Где Почему Все Всё Его Её Их Был Была Было Были После",
        "я");

    static readonly ShortForms Dutch = new(
        "dhr Dhr mevr Mevr mw Mw drs Drs ir mr ds bijv Bijv bv evt excl zgn jl",
        "nr Nr nrs blz hfst afb Afb mrt okt",
        "enz Chr",
        "De Het Een Hij Zij Ze Ik Wij Je Jij Jullie Dit Dat Die Deze Er En Maar Want Dus Toen Dan Daarna Daar Hier Nu Vandaag Ook Niet Geen Op Aan Bij Met Van "
        + "Voor Naar Uit Om Als Wanneer Omdat Hoe Wat Wie Waar Waarom Alle Veel Zijn Haar Mijn Ons Onze Zo",
        "u al Gen");

    static readonly ShortForms Swedish = new(
        "hr fr dr prof jfr Jfr dvs inkl exkl t.ex T.ex s.k f.d",
        "nr Nr s sid kap fig tab tel kl okt",
        "osv mfl m.fl Kr",
        "Den Det De En Ett Han Hon Jag Du Vi Ni Denna Detta Dessa Och Men Eller Så Sedan Då Där Här Nu Också Inte Ingen I På Av Med Från Till För Om När "
        + "Eftersom Hur Vad Vem Varför Alla Många Hans Hennes Min Vår Efter Som",
        "i å ö al ed");

    /// <summary>By primary tag, those that languages have beside the English ones, which serve in all.</summary>
    public static IEnumerable<(string Language, ShortForms Forms)> Own =>
    [
        ("de", German), ("fr", French), ("es", Spanish), ("it", Italian), ("pt", Portuguese), ("ru", Russian), ("nl", Dutch), ("sv", Swedish),
    ];
}
