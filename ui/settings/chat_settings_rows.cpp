// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/chat_settings_rows.h"

#include "settings/setting_list.h"
#include "settings/setting_row.h"

#include <QCoreApplication>

namespace moire::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChatSettingsRows)
};

constexpr int maxTokens = static_cast<int>(ChatSettings::maxTokenLimit);
constexpr int maxTopK = 1'000'000;

} // namespace

void addChatSettingsRows(SettingList &list)
{
    list.addSection(
        Text::tr("New chats"),
        Text::tr("New chats start with these settings. Each chat can then change its own, next to the message field."));
    list.addText(Text::tr("System prompt"), Text::tr("Tells the model how to behave, before the first question."),
                 [](Settings &s) -> QString & { return s.chat.systemPrompt; });
    SettingRow *recommended =
        list.addSwitch(Text::tr("Recommended sampling"),
                       Text::tr("Uses the values that the model file recommends. Settings the file leaves out use the "
                                "defaults; the sampling values below are then unused."),
                       [](Settings &s) -> bool & { return s.chat.recommendedSampling; });
    const std::vector<SettingRow *> sampling{
        list.addReal(
            Text::tr("Temperature"),
            Text::tr("Higher values make unlikely tokens more frequent; 0 always "
                     "takes the most likely one."),
            [](Settings &s) -> float & { return s.chat.sampling.temperature; }, 0, 10),
        list.addNumber<uint32_t>(
            Text::tr("Top-k"), Text::tr("Considers only this many of the most likely tokens."),
            [](Settings &s) -> uint32_t & { return s.chat.sampling.topK; }, 0, maxTopK, Text::tr("off")),
        list.addReal(
            Text::tr("Top-p"),
            Text::tr("Considers only the most likely tokens that together have this "
                     "probability; 1 is off."),
            [](Settings &s) -> float & { return s.chat.sampling.topP; }, 0, 1),
        list.addReal(
            Text::tr("Min-p"),
            Text::tr("Drops tokens less likely than this share of the most likely one; "
                     "0 is off."),
            [](Settings &s) -> float & { return s.chat.sampling.minP; }, 0, 1),
        list.addReal(
            Text::tr("Repetition penalty"),
            Text::tr("Makes tokens that occurred recently less likely; 1 is "
                     "off."),
            [](Settings &s) -> float & { return s.chat.sampling.repeatPenalty; }, 0.1, 10),
    };
    list.addSeed(Text::tr("Seed"), Text::tr("The same seed, question and settings give the same answer."),
                 [](Settings &s) -> std::optional<uint64_t> & { return s.chat.sampling.seed; });
    list.addNumber<qint64>(
        Text::tr("Maximum answer tokens"), Text::tr("Ends longer answers; they can be continued."),
        [](Settings &s) -> qint64 & { return s.chat.maxTokens; }, 0, maxTokens, Text::tr("until the model stops"));
    list.addNumber<qint64>(
        Text::tr("Thinking budget"), Text::tr("Ends the reasoning of a thinking model after this many tokens."),
        [](Settings &s) -> qint64 & { return s.chat.thinkingBudget; }, 0, maxTokens, Text::tr("no limit"));
    list.addNumber<qint64>(
        Text::tr("Context"),
        Text::tr("Tokens of the chat that the model can see; takes effect when a model is loaded."),
        [](Settings &s) -> qint64 & { return s.chat.contextTokens; }, 0, static_cast<int>(ChatSettings::maxContext),
        Text::tr("automatic"));
    for (SettingRow *row : sampling)
        list.depend(row, recommended, [](const Settings &s) { return !s.chat.recommendedSampling; });
}

} // namespace moire::ui
