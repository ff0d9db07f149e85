// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/text_list.h"

#include <QtEndian>

namespace moire {

QByteArray packTexts(const std::vector<std::string> &texts)
{
    QByteArray packed;
    for (const std::string &text : texts) {
        const auto length = qToLittleEndian(static_cast<quint32>(text.size()));
        packed.append(reinterpret_cast<const char *>(&length), sizeof length);
        packed.append(text.data(), std::ssize(text));
    }
    return packed;
}

std::vector<std::string> unpackTexts(const QByteArray &packed)
{
    std::vector<std::string> texts;
    for (qsizetype at = 0; packed.size() - at >= 4;) {
        const auto length = static_cast<qsizetype>(qFromLittleEndian<quint32>(packed.constData() + at));
        at += 4;
        if (length > packed.size() - at)
            break;
        texts.emplace_back(packed.constData() + at, static_cast<size_t>(length));
        at += length;
    }
    return texts;
}

} // namespace moire
