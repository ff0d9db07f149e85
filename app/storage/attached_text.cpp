// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attached_text.h"

#include <algorithm>
#include <utility>

namespace moire {

namespace {

const QLatin1String opening("[Attachment ");
constexpr qsizetype maxAttachments = 1000; // of a message, which may come from an imported file

/// A fence longer than any run of backticks in the text.
QString fenceFor(const QString &text)
{
    qsizetype longest = 0;
    for (qsizetype at = text.indexOf(u'`'); at >= 0; at = text.indexOf(u'`', at)) { // fast over all other text
        const qsizetype begin = at;
        while (at < text.size() && text[at] == u'`')
            at++;
        longest = std::max(longest, at - begin);
    }
    return QString(std::max<qsizetype>(3, longest + 1), u'`');
}

/// Reads one attachment at \p at, which moves behind it, without its text unless \p texts. Its header must say that it
/// is number \p number of \p count (0: any).
bool readOne(const QString &message, qsizetype &at, qsizetype number, qsizetype &count, bool texts,
             Attachment &attachment)
{
    // [Attachment 1 of 2: NAME, 12 tokens]
    if (!QStringView(message).mid(at).startsWith(opening))
        return false;
    const qsizetype line = message.indexOf(u'\n', at);
    if (line < 0 || message[line - 1] != u']')
        return false;
    const QStringView header = QStringView(message).mid(at + opening.size(), line - 1 - at - opening.size());
    const qsizetype of = header.indexOf(QLatin1String(" of "));
    const qsizetype colon = header.indexOf(QLatin1String(": "));
    const qsizetype comma = header.lastIndexOf(QLatin1String(", "));
    if (of < 0 || colon < of || comma < colon || !header.endsWith(QLatin1String(" tokens")))
        return false;
    bool ok[3];
    const qsizetype written = header.left(of).toLongLong(&ok[0]);
    const qsizetype total = header.mid(of + 4, colon - of - 4).toLongLong(&ok[1]);
    const qsizetype tokens = header.mid(comma + 2).chopped(7).toLongLong(&ok[2]);
    if (!ok[0] || !ok[1] || !ok[2] || written != number || total < number || total > maxAttachments ||
        (count && total != count) || tokens < 0)
        return false;
    qsizetype fence = line + 1;
    while (fence < message.size() && message[fence] == u'`')
        fence++;
    if (fence - line - 1 < 3 || fence >= message.size() || message[fence] != u'\n')
        return false;
    const QString close = u'\n' + message.mid(line + 1, fence - line - 1) + u'\n';
    const qsizetype end = message.indexOf(close, fence);
    if (end < 0)
        return false;
    attachment.name = header.mid(colon + 2, comma - colon - 2).toString();
    attachment.size = std::max<qsizetype>(end - fence - 1, 0);
    if (texts && attachment.size > 0)
        attachment.text = message.mid(fence + 1, attachment.size);
    attachment.tokens = static_cast<size_t>(tokens);
    count = total;
    at = end + close.size();
    return true;
}

} // namespace

QString cleanName(const QString &name)
{
    QString clean;
    for (const QChar c : name)
        clean += c.isPrint() || c.isSurrogate() ? c : u'_';
    return clean;
}

/// The texts may have megabytes: each is copied once.
QString joinAttachments(const AttachedText &parts)
{
    qsizetype size = parts.text.size();
    QStringList heads, fences;
    for (const Attachment &attachment : parts.attachments) {
        fences << fenceFor(attachment.text);
        heads << opening + QString::number(heads.size() + 1) + QStringLiteral(" of ") +
                QString::number(parts.attachments.size()) + QStringLiteral(": ") + cleanName(attachment.name) +
                QStringLiteral(", ") + QString::number(attachment.tokens) + QStringLiteral(" tokens]\n") +
                fences.back() + u'\n';
        size += heads.back().size() + attachment.text.size() + fences.back().size() + 2;
    }
    QString message;
    message.reserve(size);
    for (qsizetype i = 0; i < heads.size(); i++)
        message.append(heads[i])
            .append(parts.attachments[static_cast<size_t>(i)].text)
            .append(u'\n')
            .append(fences[i])
            .append(u'\n');
    return message.append(parts.text);
}

AttachedText splitAttachments(const QString &message, bool texts)
{
    AttachedText parts;
    qsizetype at = 0;
    qsizetype count = 0;
    for (qsizetype number = 1; number == 1 || number <= count; number++) {
        Attachment attachment;
        if (!readOne(message, at, number, count, texts, attachment))
            return {.text = message};
        parts.attachments.push_back(std::move(attachment));
    }
    parts.text = message.mid(at);
    return parts;
}

} // namespace moire
