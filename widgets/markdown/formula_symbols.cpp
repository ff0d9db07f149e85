// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/formula_symbols.h"

#include <QHash>

namespace moire::widgets::markdown {

namespace {

using Table = QHash<QStringView, Symbol>;

/// "name sign name sign ..."
void add(Table &table, SymbolClass kind, QStringView list)
{
    const auto words = list.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        table.insert(words[i], {words[i + 1], kind});
}

/// Words that are themselves.
void addNames(Table &table, SymbolClass kind, QStringView list, bool shown)
{
    for (const QStringView word : list.split(u' ', Qt::SkipEmptyParts))
        table.insert(word, {shown ? word : QStringView(u""), kind});
}

Table makeSymbols()
{
    using enum SymbolClass;
    Table t;
    add(t, Ordinary,
        u"alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ "
        u"varkappa ϰ "
        "lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi "
        "φ "
        "chi χ psi ψ omega ω Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu "
        "Μ "
        "Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω digamma ϝ "
        "infty ∞ partial ∂ nabla ∇ hbar ℏ hslash ℏ ell ℓ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ imath ı jmath ȷ "
        "emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ degree ° "
        "ldots … dots … cdots ⋯ dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso … vdots ⋮ ddots ⋱ prime ′ backprime ‵ dagger † "
        "ddagger ‡ dag † ddag ‡ S § P ¶ copyright © pounds £ euro € yen ¥ checkmark ✓ maltese ✠ bigstar ★ square □ Box "
        "□ "
        "blacksquare ■ qed ∎ lozenge ◊ Diamond ◇ diamondsuit ♢ heartsuit ♡ clubsuit ♣ spadesuit ♠ flat ♭ natural ♮ "
        "sharp ♯ complement ∁ eth ð surd √ triangle △ blacktriangle ▲ triangledown ▽ Bbbk 𝕜 R ℝ N ℕ Z ℤ Q ℚ C ℂ "
        "reals ℝ mho ℧ Finv Ⅎ colon : vert | Vert ‖ | ‖ lbrack [ rbrack ] textdegree ° backslash \\ "
        "% % $ $ # # & & _ _ textbackslash \\ i ı AA Å ss ß");
    add(t, Binary,
        u"pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet • cap ∩ cup ∪ Cap ⋒ Cup ⋓ uplus ⊎ sqcap ⊓ sqcup ⊔ "
        u"vee ∨ "
        "wedge ∧ lor ∨ land ∧ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿ "
        "diamond ⋄ ltimes ⋉ rtimes ⋊ bigtriangleup △ bigtriangledown ▽ triangleleft ◁ triangleright ▷ veebar ⊻ "
        "barwedge ⊼ "
        "boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ dotplus ∔ centerdot ⋅ slash /");
    add(t, Relation,
        u"le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ lt < gt > ne ≠ neq ≠ equiv ≡ approx ≈ approxeq ≊ sim ∼ simeq ≃ "
        "cong ≅ propto ∝ varpropto ∝ asymp ≍ doteq ≐ ll ≪ gg ≫ lll ⋘ ggg ⋙ prec ≺ succ ≻ preceq ⪯ succeq ⪰ subset ⊂ "
        "supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ sqsubseteq ⊑ sqsupseteq ⊒ in ∈ "
        "notin ∉ ni ∋ owns ∋ mid ∣ nmid ∤ divides ∣ parallel ∥ nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ "
        "Vdash ⊩ bowtie ⋈ smile ⌣ frown ⌢ lesssim ≲ gtrsim ≳ lessgtr ≶ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ coloneqq ≔ "
        "coloneq ≔ eqqcolon ≕ triangleq ≜ therefore ∴ because ∵ "
        "to → gets ← rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ "
        "impliedby ⟸ iff ⟺ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ mapsto ↦ "
        "longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ "
        "Longleftrightarrow ⟺ hookrightarrow ↪ hookleftarrow ↩ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ "
        "rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ "
        "leftrightharpoons ⇋ rightrightarrows ⇉ leftleftarrows ⇇ rightleftarrows ⇄ leadsto ⇝ rightsquigarrow ⇝ "
        "nrightarrow ↛ nleftarrow ↚ nRightarrow ⇏ twoheadrightarrow ↠ rightarrowtail ↣ curvearrowright ↷ "
        "circlearrowright ↻ multimap ⊸ upharpoonright ↾");
    add(t, Operator,
        u"sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcap ⋂ bigcup ⋃ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ "
        "bigotimes ⨂ bigodot ⨀ biguplus ⨄ bigsqcup ⨆ intop ∫");
    addNames(t, Operator,
             u"sin cos tan cot sec csc arcsin arccos arctan arccot sinh cosh tanh coth sech csch exp log ln lg lb lim "
             u"sup inf "
             "max min arg argmax argmin det dim ker hom deg gcd lcm Pr tr rank diag sgn sign mod erf softmax",
             true);
    t.insert(u"liminf", {u"lim inf", Operator});
    t.insert(u"limsup", {u"lim sup", Operator});
    t.insert(u"bmod", {u"mod", Binary});
    add(t, Open, u"{ { lbrace { langle ⟨ lfloor ⌊ lceil ⌈ lvert | lVert ‖ lparen ( lgroup ⟮ ulcorner ⌜ llbracket ⟦");
    add(t, Close, u"} } rbrace } rangle ⟩ rfloor ⌋ rceil ⌉ rvert | rVert ‖ rparen ) rgroup ⟯ urcorner ⌝ rrbracket ⟧");
    for (const QStringView space :
         {u",", u":", u";", u" ", u">", u"space", u"thinspace", u"enspace", u"medspace", u"nobreakspace"})
        t.insert(space, {u" ", Space});
    t.insert(u"quad", {u"  ", Space});
    t.insert(u"qquad", {u"    ", Space});
    addNames(
        t, Nothing,
        u"! displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits nonumber notag hline rm bf it sf tt "
        u"cal "
        "boldmath mathstrut strut negthinspace centering allowbreak relax small large Large normalsize big Big bigg "
        "Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm Bigm biggm Biggm middle left right protect toprule "
        "midrule bottomrule",
        false);
    return t;
}

QString mapped(QStringView text, QStringView from, QStringView to)
{
    QString result;
    for (const QChar c : text) {
        const qsizetype at = from.indexOf(c);
        if (at < 0)
            return {};
        result += to[at];
    }
    return result;
}

struct Alphabet {
    QStringView command;
    char32_t upper, lower, digits; ///< 0: none
    QStringView exceptions; ///< letter, sign
};

} // namespace

Symbol symbol(QStringView command)
{
    static const Table table = makeSymbols();
    return table.value(command);
}

QString superscript(QStringView text)
{
    return mapped(text, u"0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ′*∗∘°†‡⊤",
                  u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵡ′**°°†‡ᵀ");
}

QString subscript(QStringView text)
{
    return mapped(text, u"0123456789+-−=()aehijklmnoprstuvxβγρφχ", u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");
}

QString alphabet(QStringView command, QStringView text)
{
    static const Alphabet alphabets[] = {
        {u"mathbb", 0x1d538, 0x1d552, 0x1d7d8, u"CℂHℍNℕPℙQℚRℝZℤ"},
        {u"mathcal", 0x1d49c, 0x1d4b6, 0, u"BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ"},
        {u"mathfrak", 0x1d504, 0x1d51e, 0, u"CℭHℌIℑRℜZℨ"},
        {u"mathbf", 0x1d400, 0x1d41a, 0x1d7ce, u""},
        {u"mathsf", 0x1d5a0, 0x1d5ba, 0x1d7e2, u""},
        {u"mathtt", 0x1d670, 0x1d68a, 0x1d7f6, u""},
    };
    const QStringView name = command == u"mathscr" || command == u"mathds"
        ? (command == u"mathds" ? u"mathbb" : u"mathcal")
        : command == u"boldsymbol" || command == u"bm" || command == u"bold" ? u"mathbf"
        : command == u"Bbb"                                                  ? u"mathbb"
                                                                             : command;
    for (const Alphabet &entry : alphabets) {
        if (entry.command != name)
            continue;
        QString result;
        for (const QChar c : text) {
            const ushort u = c.unicode();
            char32_t mappedTo = 0;
            if (const qsizetype at = entry.exceptions.indexOf(c); at >= 0 && at % 2 == 0)
                mappedTo = entry.exceptions[at + 1].unicode();
            else if (u >= 'A' && u <= 'Z')
                mappedTo = entry.upper + (u - 'A');
            else if (u >= 'a' && u <= 'z')
                mappedTo = entry.lower + (u - 'a');
            else if (u >= '0' && u <= '9' && entry.digits)
                mappedTo = entry.digits + (u - '0');
            else if (name == u"mathbf" && u >= 0x391 && u <= 0x3a9)
                mappedTo = 0x1d6a8 + (u - 0x391u);
            else if (name == u"mathbf" && u >= 0x3b1 && u <= 0x3c9)
                mappedTo = 0x1d6c2 + (u - 0x3b1u);
            if (mappedTo)
                result += QStringView(QChar::fromUcs4(mappedTo));
            else
                result += c;
        }
        return result;
    }
    return {};
}

QChar accent(QStringView command)
{
    static const QHash<QStringView, char16_t> table{{u"hat", 0x302},
                                                    {u"widehat", 0x302},
                                                    {u"bar", 0x304},
                                                    {u"tilde", 0x303},
                                                    {u"widetilde", 0x303},
                                                    {u"vec", 0x20d7},
                                                    {u"overrightarrow", 0x20d7},
                                                    {u"dot", 0x307},
                                                    {u"ddot", 0x308},
                                                    {u"dddot", 0x20db},
                                                    {u"check", 0x30c},
                                                    {u"widecheck", 0x30c},
                                                    {u"breve", 0x306},
                                                    {u"acute", 0x301},
                                                    {u"grave", 0x300},
                                                    {u"mathring", 0x30a},
                                                    {u"overline", 0x305},
                                                    {u"underline", 0x332},
                                                    {u"underbar", 0x332},
                                                    {u"cancel", 0x336},
                                                    {u"bcancel", 0x336},
                                                    {u"xcancel", 0x336},
                                                    {u"sout", 0x336}};
    return QChar(table.value(command, 0));
}

QChar vulgarFraction(QStringView numerator, QStringView denominator)
{
    if (numerator.size() != 1 || denominator.size() != 1)
        return {};
    constexpr QStringView known = u"12½13⅓14¼15⅕16⅙18⅛19⅑23⅔25⅖34¾35⅗38⅜45⅘56⅚58⅝78⅞";
    for (qsizetype i = 0; i < known.size(); i += 3)
        if (known[i] == numerator[0] && known[i + 1] == denominator[0])
            return known[i + 2];
    return {};
}

} // namespace moire::widgets::markdown
