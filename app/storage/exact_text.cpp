// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exact_text.h"

#include <QStringConverter>

namespace moire {

namespace {

/// Valid UTF-8, with a byte order mark kept as a character.
QString decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

/// The first encoded surrogate at or after \p at; the end if there is none.
qsizetype findSurrogate(const QByteArray &bytes, qsizetype at)
{
    for (at = bytes.indexOf('\xed', at); at >= 0 && at + 2 < bytes.size(); at = bytes.indexOf('\xed', at + 1))
        if ((bytes[at + 1] & 0xe0) == 0xa0 && (bytes[at + 2] & 0xc0) == 0x80)
            return at;
    return bytes.size();
}

} // namespace

QByteArray exactBytes(const QString &text)
{
    if (text.isEmpty())
        return QByteArray("");
    if (text.isValidUtf16())
        return text.toUtf8();
    QByteArray bytes;
    bytes.reserve(text.size() + text.size() / 2);
    qsizetype first = 0; // of what is not encoded yet
    for (qsizetype i = 0; i < text.size(); i++) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            i++;
            continue;
        }
        const char16_t unit = text[i].unicode();
        bytes += QStringView(text).sliced(first, i - first).toUtf8();
        bytes += static_cast<char>(0xe0 | (unit >> 12));
        bytes += static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
        bytes += static_cast<char>(0x80 | (unit & 0x3f));
        first = i + 1;
    }
    return bytes + QStringView(text).sliced(first).toUtf8();
}

QString exactText(const QByteArray &bytes)
{
    qsizetype at = findSurrogate(bytes, 0);
    if (at == bytes.size())
        return decoded(bytes);
    QString text;
    text.reserve(bytes.size());
    for (qsizetype first = 0;; at = findSurrogate(bytes, first)) {
        text += decoded(QByteArrayView(bytes).sliced(first, at - first));
        if (at == bytes.size())
            return text;
        text += QChar(static_cast<char16_t>(0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f)));
        first = at + 3;
    }
}

} // namespace moire
