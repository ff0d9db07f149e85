// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown/characters.h"

#include <QHash>

namespace moire::widgets::markdown {

namespace {

constexpr char16_t replacement = 0xfffd;

char16_t shown(char16_t c)
{
    if (c == u'\t')
        return c;
    if (c < 0x20)
        return char16_t(0x2400 + c);
    if (c == 0x7f)
        return 0x2421;
    if ((c >= 0x80 && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        return replacement;
    return c == 0x2028 || c == 0x2029 ? u' ' : c;
}

/// The entities that people and models write; others are shown as they are written.
const QHash<QStringView, char32_t> &names()
{
    static const QHash<QStringView, char32_t> table = [] {
        QHash<QStringView, char32_t> hash;
        const auto add = [&](QStringView list, char32_t first) { // of neighbours in Unicode
            for (const QStringView name : list.split(u' ')) {
                if (name != u"-")
                    hash.insert(name, first);
                first++;
            }
        };
        add(u"quot - - - amp apos", U'"');
        add(u"lt - gt", U'<');
        add(u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
            u"acute "
            "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring "
            "AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml "
            "times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig "
            "ccedil "
            "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide "
            "oslash "
            "ugrave uacute ucirc uuml yacute thorn yuml",
            0xa0);
        add(u"Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau "
            u"Upsilon "
            "Phi Chi Psi Omega",
            0x391);
        add(u"alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau "
            "upsilon phi chi psi omega",
            0x3b1);
        add(u"ensp emsp", 0x2002);
        add(u"thinsp", 0x2009);
        add(u"ndash mdash", 0x2013);
        add(u"lsquo rsquo sbquo - ldquo rdquo bdquo", 0x2018);
        add(u"dagger Dagger bull - - - hellip", 0x2020);
        add(u"prime Prime", 0x2032);
        add(u"euro", 0x20ac);
        add(u"trade", 0x2122);
        add(u"larr uarr rarr darr harr", 0x2190);
        add(u"lArr uArr rArr dArr hArr", 0x21d0);
        add(u"forall - part exist - empty - nabla isin notin - ni - - - prod - sum minus - - - - lowast - - radic - - "
            u"prop "
            "infin - ang",
            0x2200);
        add(u"and or cap cup int", 0x2227);
        add(u"asymp", 0x2248);
        add(u"ne equiv - - le ge", 0x2260);
        add(u"sub sup nsub - sube supe", 0x2282);
        add(u"star starf check cross", 0x2606);
        hash[u"starf"] = 0x2605;
        hash[u"check"] = 0x2713;
        hash[u"cross"] = 0x2717;
        hash[u"lbrack"] = U'[';
        hash[u"rbrack"] = U']';
        hash[u"lbrace"] = U'{';
        hash[u"rbrace"] = U'}';
        hash[u"vert"] = U'|';
        hash[u"ast"] = U'*';
        hash[u"lowbar"] = U'_';
        hash[u"num"] = U'#';
        hash[u"grave"] = U'`';
        hash[u"bsol"] = U'\\';
        hash[u"dollar"] = U'$';
        hash[u"Tab"] = U'\t';
        hash[u"NewLine"] = U' ';
        return hash;
    }();
    return table;
}

} // namespace

QString shown(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (qsizetype i = 0; i < text.size(); i++) {
        const QChar c = text[i];
        if (!c.isSurrogate())
            out[i] = shown(c.unicode());
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out[i] = c;
            out[i + 1] = text[i + 1];
            i++;
        } else
            out[i] = replacement;
    }
    return result;
}

QString entity(QStringView name)
{
    if (name.size() < 3 || name.front() != u'&' || name.back() != u';')
        return {};
    name = name.sliced(1, name.size() - 2);
    char32_t code = 0;
    if (name.front() == u'#') {
        const bool hexadecimal = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool valid = false;
        code = name.mid(hexadecimal ? 2 : 1).toUInt(&valid, hexadecimal ? 16 : 10);
        if (!valid || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            code = replacement;
    } else
        code = names().value(name, 0);
    return code ? shown(QString::fromUcs4(&code, 1)) : QString();
}

} // namespace moire::widgets::markdown
