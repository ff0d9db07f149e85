// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <QXmlStreamReader>

namespace moire::ui {

/// An entry of a file of translations (.ts).
struct Translated {
    QString context, source, comment;
    QStringList translations; ///< by plural form, or one
    bool plural = false;
    bool finished = true;
};

inline QList<Translated> messagesIn(QIODevice &file)
{
    QList<Translated> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            messages.append({context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        } else if (name == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (name == QLatin1String("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            messages.last().translations << xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            messages.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

} // namespace moire::ui
