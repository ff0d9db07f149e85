// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_checks.h"

#include "markdown/characters.h"
#include "markdown/stream.h"

using namespace moire::widgets::markdown;

namespace {

QString dumpRuns(const std::vector<Run> &runs)
{
    QString text;
    for (const Run &run : runs) {
        QString marks;
        for (const auto &[format, mark] : {std::pair(Strong, u'B'), std::pair(Emphasis, u'I'), std::pair(Strike, u'S'),
                                           std::pair(Code, u'C'), std::pair(Math, u'M'), std::pair(Link, u'L')})
            if (run.format & format)
                marks += mark;
        text += marks.isEmpty()
            ? run.text
            : u'{' + marks + u' ' + run.text + (run.target.isEmpty() ? QString() : u'>' + run.target) + u'}';
    }
    return text.replace(u'\n', u'/');
}

QString dump(const Leaf &leaf)
{
    QString text;
    for (const Container &container : leaf.containers)
        text += container.kind == Container::Kind::Quote ? QStringLiteral("> ")
            : container.marker.isEmpty()                 ? QStringLiteral("- ")
                                                         : container.marker + u' ';
    text += leaf.continues ? QLatin1String("+") : QLatin1String("");
    switch (leaf.kind) {
    case LeafKind::Paragraph:
        text += QLatin1String("P ") + dumpRuns(leaf.runs);
        break;
    case LeafKind::Heading:
        text += u'H' + QString::number(leaf.level) + u' ' + dumpRuns(leaf.runs);
        break;
    case LeafKind::Rule:
        text += QLatin1String("R");
        break;
    case LeafKind::Code:
        text += QLatin1String("C(") + leaf.language + u')';
        for (const Run &run : leaf.runs)
            text += u' ' + run.text + u';';
        break;
    case LeafKind::Table:
        text += u'T';
        for (const Alignment alignment : leaf.alignments)
            text += QLatin1String("dlcr")[int(alignment)];
        for (const auto &row : leaf.rows) {
            text += u' ';
            for (const Cell &cell : row)
                text += u'[' + dumpRuns(cell.runs) + u']';
        }
        break;
    }
    return text + (leaf.open ? QLatin1String(" ...") : QLatin1String(""));
}

} // namespace

QStringList dump(const std::vector<Leaf> &leaves)
{
    QStringList lines;
    for (const Leaf &leaf : leaves)
        lines << dump(leaf);
    return lines;
}

QString fault(QStringView source, const std::vector<Leaf> &leaves)
{
    qint32 end = 0;
    for (const Leaf &leaf : leaves) {
        const auto at = [&](const char *what) {
            return QString::fromLatin1(what) + QLatin1String(" in ") + dump(leaf);
        };
        if (leaf.sourceBegin < end || leaf.sourceEnd < leaf.sourceBegin || leaf.sourceEnd > source.size())
            return at("leaf");
        for (const QChar c :
             source.sliced(end, leaf.sourceBegin - end)) // only marks of empty quotes stand between leaves
            if (!c.isSpace() && c != u'>')
                return at("lost text before");
        end = leaf.sourceEnd;
        if (leaf.containers.size() > maxDepth || qsizetype(leaf.rows.size()) > maxLeafLines ||
            (leaf.kind == LeafKind::Code && qsizetype(leaf.runs.size()) > maxLeafLines))
            return at("bound");
        qint32 run = leaf.sourceBegin;
        const auto check = [&](const std::vector<Run> &runs) {
            for (const Run &r : runs) {
                if (r.sourceBegin < run || r.sourceEnd < r.sourceBegin || r.sourceEnd > leaf.sourceEnd)
                    return false;
                if (r.verbatim && r.text != shown(source.sliced(r.sourceBegin, r.sourceEnd - r.sourceBegin)))
                    return false;
                run = r.sourceEnd;
            }
            return true;
        };
        if (!check(leaf.runs))
            return at("run");
        for (const auto &row : leaf.rows)
            for (const Cell &cell : row)
                if (row.size() > leaf.alignments.size() || !check(cell.runs))
                    return at("cell");
    }
    for (const QChar c : source.sliced(end))
        if (!c.isSpace() && c != u'>')
            return QStringLiteral("lost text at the end");
    return {};
}

QString streamFault(QStringView source, QRandomGenerator &random)
{
    Stream stream;
    QStringList stable;
    const int longest = 1 + int(random.bounded(source.size() > 4000 ? 1000 : 30));
    for (qsizetype at = 0; at < source.size();) {
        const qsizetype length = std::min<qsizetype>(1 + random.bounded(longest), source.size() - at);
        stream.append(source.sliced(at, length));
        at += length;
        if (stream.stable() < size_t(stable.size()) || stream.stable() > stream.leaves().size())
            return QStringLiteral("stable() fell");
        const QStringList now = dump(stream.leaves());
        if (now.first(stable.size()) != stable)
            return QStringLiteral("a stable leaf changed");
        stable = now.first(qsizetype(stream.stable()));
        if (const QString wrong = fault(source.first(at), stream.leaves()); !wrong.isEmpty())
            return wrong;
        qsizetype open = 0;
        for (size_t i = stream.stable(); i < stream.leaves().size(); i++)
            open += stream.leaves()[i].sourceEnd - stream.leaves()[i].sourceBegin;
        if (open > 2 * maxLeafLength + 2)
            return QStringLiteral("the last block is not bounded");
    }
    stream.finish();
    if (stream.stable() != stream.leaves().size() || dump(stream.leaves()) != dump(parse(source)))
        return QStringLiteral("pieces matter");
    return {};
}
