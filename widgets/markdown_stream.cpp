// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_stream.h"

#include <QRegularExpression>

namespace moire::widgets {

namespace {

bool isListItem(const QString &line)
{
    static const QRegularExpression item(QStringLiteral("^ {0,3}([-*+]|[0-9]{1,9}[.)])(\\s|$)"));
    return item.match(line).hasMatch();
}

/// The run of ` or ~ that opens a code block; empty if the line does not open one.
QString fenceOf(const QString &line)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"));
    return fence.match(line).captured(1);
}

} // namespace

bool MarkdownStream::continuesList(const QString &line) const
{
    return m_list && (isListItem(line) || line.startsWith(QLatin1String("  ")) || line.startsWith(u'\t'));
}

QStringList MarkdownStream::feed(const QString &text)
{
    m_tail += text;
    QStringList blocks;
    for (qsizetype end = 0; (end = m_tail.indexOf(u'\n', m_scanned)) >= 0; m_scanned = end + 1) {
        const QString line = m_tail.mid(m_scanned, end - m_scanned);
        if (!m_fence.isEmpty()) {
            const QString closing = fenceOf(line);
            if (closing.startsWith(m_fence) && line.trimmed() == closing)
                m_fence.clear();
            continue;
        }
        if (line.trimmed().isEmpty()) {
            m_cut = end + 1;
            continue;
        }
        if (m_cut >= 0 && !continuesList(line)) {
            if (const QString block = m_tail.left(m_cut); !block.trimmed().isEmpty())
                blocks << block;
            m_tail.remove(0, m_cut);
            end -= m_cut;
            m_list = false;
        }
        m_cut = -1;
        m_list = m_list || isListItem(line);
        m_fence = fenceOf(line);
    }
    return blocks;
}

} // namespace moire::widgets
