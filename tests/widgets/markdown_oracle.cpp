// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_oracle.h"

#include "markdown/characters.h"

#include <md4c.h>

using namespace moire::widgets::markdown;

QString plain(const Leaf &leaf)
{
    QString text;
    for (const Container &container : leaf.containers)
        text += container.kind == Container::Kind::Quote ? u'>' : u'-';
    text += QLatin1String("PHCTR")[int(leaf.kind)];
    if (leaf.kind == LeafKind::Heading)
        text += QString::number(leaf.level);
    text += u' ';
    for (const Run &run : leaf.runs)
        text += run.text + (leaf.kind == LeafKind::Code ? QLatin1String("\n") : QLatin1String(""));
    return text;
}

namespace {

struct Reader {
    QStringList leaves;
    std::vector<std::pair<QChar, bool>> nests; ///< mark; whether a leaf stands in it
    QString text;
    bool inParagraph = false;

    void flush(const QString &kind)
    {
        QString line;
        for (auto &[mark, filled] : nests) {
            line += mark;
            filled = true;
        }
        leaves << line + kind + u' ' + text;
        text.clear();
    }
    /// Text that stands in a tight item without a paragraph.
    void flushTight()
    {
        if (!text.isEmpty())
            flush(QStringLiteral("P"));
    }
};

Reader &reader(void *data)
{
    return *static_cast<Reader *>(data);
}

} // namespace

QStringList md4cLeaves(const QString &source)
{
    Reader result;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *, void *data) {
        Reader &r = reader(data);
        r.flushTight();
        if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
            r.nests.emplace_back(type == MD_BLOCK_QUOTE ? u'>' : u'-', false);
        else if (type == MD_BLOCK_HR)
            r.flush(QStringLiteral("R"));
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        Reader &r = reader(data);
        if (type == MD_BLOCK_P)
            r.flush(QStringLiteral("P"));
        else if (type == MD_BLOCK_H)
            r.flush(u'H' + QString::number(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
        else if (type == MD_BLOCK_CODE)
            r.flush(QStringLiteral("C"));
        else
            r.flushTight();
        if (type == MD_BLOCK_LI && !r.nests.back().second)
            r.flush(QStringLiteral("P"));
        if (type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI)
            r.nests.pop_back();
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = parser.enter_span;
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *part, MD_SIZE size, void *data) {
        const QString text = QString::fromUtf8(part, size);
        const QString decoded = type == MD_TEXT_ENTITY ? entity(text) : QString();
        reader(data).text += type == MD_TEXT_SOFTBR ? QStringLiteral(" ")
            : type == MD_TEXT_BR                    ? QStringLiteral("\n")
            : decoded.isEmpty()                     ? text
                                                    : decoded;
        return 0;
    };
    const QByteArray bytes = source.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &result);
    return result.leaves;
}
