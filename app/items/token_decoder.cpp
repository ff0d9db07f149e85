// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/token_decoder.h"

#include <QStringDecoder>

namespace moire {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Keeps a byte order mark, which QString::fromUtf8() would drop.
void append(std::u16string &units, std::string_view utf8)
{
    if (utf8.empty())
        return;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    units.append(reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size()));
}

} // namespace

bool TokenDecoder::push(std::string_view bytes, std::u16string &units)
{
    units.clear();
    bool leftover = false;
    for (size_t i = 0; i < bytes.size(); i++) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (!m_pending && byte < 0x80) {
            units += static_cast<char16_t>(byte);
            continue;
        }
        const std::string text = m_stream.push(bytes.substr(i, 1));
        // A sequence that a byte makes invalid is replaced without that byte, which begins the next one. A character
        // U+FFFD that is spelled out ends with a continuation byte.
        const bool continues = byte >= 0x80 && byte < 0xC0;
        const bool broken =
            m_pending && text.starts_with(replacement) && (text.size() > replacement.size() || !continues);
        leftover |= broken && i == 0;
        m_pending = text.empty() || (broken && text.size() == replacement.size());
        append(units, text);
    }
    return leftover;
}

} // namespace moire
