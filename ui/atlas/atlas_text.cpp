// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/atlas_text.h"

#include "items/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace moire::ui {

using analysis::Missing;

namespace {

struct AtlasText {
    Q_DECLARE_TR_FUNCTIONS(AtlasText)
};

} // namespace

QString decimals(double value, int places)
{
    return QLocale().toString(value, 'f', places);
}

QString liftText(double lift)
{
    return std::isfinite(lift) ? decimals(lift, lift < 1 ? 2 : 1) + QStringLiteral("×") : QStringLiteral("–");
}

QString intervalText(const std::optional<analysis::Interval> &interval, int places)
{
    if (!interval)
        return QStringLiteral("–");
    return decimals(interval->low, places) + QStringLiteral("–") + decimals(interval->high, places);
}

QString sourceText(const atlas::Map &map)
{
    QStringList parts{map.source};
    if (map.imported && !map.prompts())
        parts << AtlasText::tr("imported");
    if (map.sequences && !map.imported)
        parts << AtlasText::tr("%Ln chat(s)", nullptr, format::plural(static_cast<qint64>(map.sums.chats().size())));
    else if (map.prompts())
        parts << AtlasText::tr("%Ln prompt(s)", nullptr, format::plural(static_cast<qint64>(map.answers.size())));
    else if (map.sequences)
        parts << AtlasText::tr("%Ln sequence(s)", nullptr, format::plural(static_cast<qint64>(map.answers.size())));
    if (map.sequences)
        parts << AtlasText::tr("%Ln token(s)", nullptr, format::plural(static_cast<qint64>(map.tokens())));
    return parts.join(QStringLiteral(" · "));
}

QString leftOutText(const atlas::Map &map)
{
    const atlas::LeftOut &out = map.leftOut;
    QStringList sentences;
    const auto add = [&](qint64 count, const QString &sentence) {
        if (count > 0)
            sentences << sentence;
    };
    const auto n = [](auto count) { return format::plural(static_cast<qint64>(count)); };
    add(out.withPolicy,
        AtlasText::tr("%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.",
                      nullptr, n(out.withPolicy)));
    add(out.withoutPolicy,
        AtlasText::tr("%Ln answer(s) without a routing policy left out.", nullptr, n(out.withoutPolicy)));
    if (map.policies != atlas::PolicyAnswers::LeaveOut && !map.answers.empty())
        sentences << AtlasText::tr("Answers with a routing policy are counted: they do not show what the model does "
                                   "by itself.");
    add(out.copies, AtlasText::tr("%Ln copied answer(s) counted once.", nullptr, n(out.copies)));
    add(out.withoutRoutes, AtlasText::tr("%Ln answer(s) without recorded routing.", nullptr, n(out.withoutRoutes)));
    add(out.otherShape,
        AtlasText::tr("%Ln answer(s) left out: their routes have other layers or experts than the rest.", nullptr,
                      n(out.otherShape)));
    add(static_cast<qint64>(out.otherShapeTokens),
        AtlasText::tr("%Ln token(s) left out: their routes do not have the model's shape.", nullptr,
                      n(out.otherShapeTokens)));
    add(static_cast<qint64>(out.damagedTokens),
        AtlasText::tr("%Ln token(s) left out: their routes are damaged.", nullptr, n(out.damagedTokens)));
    if (out.unreadable)
        sentences << AtlasText::tr("A part of the session database is damaged and was left out. Run "
                                   "\"moire-cli sessions check\".");
    if (!map.expertsKnown && map.tokens() > 0)
        sentences << AtlasText::tr("The model's file is not here, so the number of experts is that of the highest one "
                                   "chosen: %1.")
                         .arg(map.sums.shape().experts);
    return sentences.join(u' ');
}

QString missingText(const atlas::Map &map)
{
    QStringList parts;
    for (const Missing what : map.missing)
        switch (what) {
        case Missing::Gates:
            parts << AtlasText::tr("gate weights");
            break;
        case Missing::Tokens:
            parts << AtlasText::tr("token ids");
            break;
        case Missing::Texts:
            parts << AtlasText::tr("texts");
            break;
        case Missing::Order:
            parts << AtlasText::tr("which choices belong to one token");
            break;
        case Missing::Model:
            parts << AtlasText::tr("the model's shape");
            break;
        }
    return parts.isEmpty() ? QString()
                           : AtlasText::tr("Not recorded in this file: %1.").arg(QLocale().createSeparatedList(parts));
}

QString quoted(const QString &word)
{
    QString shown;
    for (const QChar c : word)
        shown += c == u'\n'                    ? QChar(u'↵')
            : c == u'\t'                       ? QChar(u'⇥')
            : !c.isPrint() && !c.isSurrogate() ? QChar(0xFFFD)
                                               : c;
    return QStringLiteral("“%1”").arg(shown);
}

} // namespace moire::ui
