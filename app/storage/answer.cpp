// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answer.h"

#include "storage/attached_text.h"
#include "storage/text.h"

#include <nlohmann/json.hpp>

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace moire {

namespace {

using Json = nlohmann::ordered_json;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// What the person wrote, without attached files; their names if there is nothing else. Reads no more than a title may
/// need.
QString beginningOf(const QString &question)
{
    constexpr qsizetype reach = 1000;
    const AttachedText parts = splitAttachments(question, false);
    const QString said = QStringView(parts.text).trimmed().left(reach).toString();
    if (!said.isEmpty())
        return said;
    QStringList names;
    for (const Attachment &attachment : parts.attachments)
        names << attachment.name.left(reach);
    return names.join(QStringLiteral(", ")).left(reach);
}

/// On one line. Sentences that say little ("Hi!") take the next one along.
QString firstSentence(const QString &beginning)
{
    constexpr qsizetype enough = 15;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, beginning);
    QString sentence;
    while (sentence.size() < enough && finder.toNextBoundary() >= 0)
        sentence = withoutControls(beginning.left(finder.position())).simplified();
    return sentence;
}

} // namespace

GenerationInfo describeGeneration(const Model &model, const GenerationOptions &options, const QString &modelPath)
{
    GenerationInfo info;
    info.modelPath = modelPath;
    info.modelName = text(model.config().name);
    info.architecture = text(model.config().architecture);
    info.settings = text(settingsJson(options).dump(-1, ' ', false, Json::error_handler_t::replace));
    info.policy = text(policyJson(options.policy).dump());
    info.backend = text(model.backendDescription());
    info.build = QStringLiteral(MOIRE_VERSION);
    info.seed = options.sampling.seed;
    return info;
}

void describeResult(GenerationInfo &info, const GenerationResult &result)
{
    info.state = QLatin1String(finishReasonName(result.reason));
    info.error = text(result.error);
    if (!result.ids.empty()) // else nothing was drawn with it
        info.seed = result.seed;
    info.promptTokens = static_cast<qint64>(result.promptTokens);
    info.reusedTokens = static_cast<qint64>(result.reusedTokens);
    info.thinkingTokens = static_cast<qint64>(result.thinkingTokens);
    info.ttftMs = result.ids.empty() ? std::nullopt : std::optional(result.ttftMs);
    info.prefillTokensPerSecond = result.prefillTokensPerSecond;
    info.decodeTokensPerSecond = result.decodeTokensPerSecond;
}

void AnswerBatch::thoughtSoFar()
{
    earlierThought = true;
    for (AnswerPiece &piece : pieces)
        piece.phase = Phase::Thinking;
    for (SharedToken &token : tokens) {
        if (token->phase != Phase::Answer)
            continue;
        const auto thought = std::make_shared<TokenRecord>(*token);
        thought->phase = Phase::Thinking;
        token = thought;
    }
}

void AnswerBatch::append(AnswerBatch next)
{
    if (next.earlierThought)
        thoughtSoFar();
    ttftMs = next.ttftMs ? next.ttftMs : ttftMs;
    waited = next.waited ? next.waited : waited;
    std::move(next.pieces.begin(), next.pieces.end(), std::back_inserter(pieces));
    std::move(next.tokens.begin(), next.tokens.end(), std::back_inserter(tokens));
}

Json templateMessages(const std::vector<MessageRecord> &path)
{
    Json list = Json::array();
    for (const MessageRecord &message : path) {
        if (!message.readable)
            continue;
        Json json{{"role", roleName(message.role).toStdString()}, {"content", message.text.toStdString()}};
        if (!message.reasoning.isEmpty())
            json["reasoning_content"] = message.reasoning.toStdString();
        list.push_back(std::move(json));
    }
    return list;
}

QString titleOf(const QString &question)
{
    constexpr int maxLength = 60;
    const QString line = firstSentence(beginningOf(question));
    if (line.size() <= maxLength)
        return line;
    const auto space = line.lastIndexOf(u' ', maxLength);
    return space > maxLength / 2 && graphemeBorder(line, space) == space ? line.left(space) + u'…'
                                                                         : cutText(line, maxLength);
}

} // namespace moire
