// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/message_text.h"

#include "items/format.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace moire {

namespace {

const QString separator = QStringLiteral(" · ");

/// Random seeds have up to twenty digits; the message's details have them all.
QString shortSeed(quint64 seed)
{
    constexpr qsizetype shown = 6;
    const QString digits = QString::number(seed);
    return digits.size() > shown + 2 ? digits.left(shown) + u'…' : digits;
}

} // namespace

QString MessageText::author(Role role, const GenerationInfo &generation)
{
    switch (role) {
    case Role::System:
        return tr("System");
    case Role::User:
        return tr("You");
    case Role::Assistant:
        break;
    }
    return generation.modelName.isEmpty() ? tr("Model") : generation.modelName;
}

QString MessageText::speeds(std::optional<double> tokensPerSecond, std::optional<double> ttftMs)
{
    QStringList parts;
    if (tokensPerSecond)
        parts << format::speed(*tokensPerSecond);
    if (ttftMs && *ttftMs > 0)
        parts << tr("TTFT %1").arg(format::milliseconds(*ttftMs));
    return parts.join(separator);
}

QString MessageText::footer(const GenerationInfo &generation, qint64 tokens, bool kept)
{
    QStringList parts;
    if (generation.state == QLatin1String("interrupted"))
        parts << tr("stopped");
    else if (generation.state == QLatin1String("length"))
        parts << tr("stopped at the token or context limit");
    else if (generation.state == QLatin1String("error"))
        parts << tr("stopped by an error");
    if (!kept)
        parts << tr("not saved yet");
    if (const QString known = speeds(generation.decodeTokensPerSecond, generation.ttftMs); !known.isEmpty())
        parts << known;
    if (tokens > 0)
        parts << tr("%Ln token(s)", nullptr, format::plural(tokens));
    if (generation.seed)
        parts << tr("seed %1").arg(shortSeed(*generation.seed));
    return parts.join(separator);
}

QString MessageText::sizeOf(const Attachment &attachment)
{
    if (attachment.tokens > 0)
        return tr("%Ln token(s)", nullptr, format::plural(static_cast<qint64>(attachment.tokens)));
    return tr("%Ln character(s)", nullptr, format::plural(attachment.size));
}

QString MessageText::attached(const std::vector<Attachment> &attachments)
{
    QStringList parts;
    for (const Attachment &attachment : attachments)
        parts << tr("%1, %2", "an attached file, its tokens").arg(attachment.name.left(80), sizeOf(attachment));
    return parts.join(separator);
}

QString MessageText::reasoningTitle(std::optional<double> milliseconds, qint64 tokens, std::optional<qint64> budget,
                                    bool running)
{
    const QString time = milliseconds ? QLocale().toString(*milliseconds / 1000, 'f', 1) : QString();
    QStringList parts;
    if (running)
        parts << (milliseconds ? tr("Thinking for %1 s").arg(time) : tr("Thinking…"));
    else
        parts << (milliseconds ? tr("Thought for %1 s").arg(time) : tr("Thought"));
    if (tokens > 0)
        parts << tr("%Ln token(s)", nullptr, format::plural(tokens));
    if (budget)
        parts << tr("budget %1").arg(QLocale().toString(*budget));
    return parts.join(separator);
}

std::optional<qint64> MessageText::thinkingBudget(const GenerationInfo &generation)
{
    const QJsonValue value =
        QJsonDocument::fromJson(generation.settings.toUtf8()).object().value(QLatin1String("thinking_budget"));
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace moire
