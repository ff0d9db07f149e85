// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_setting_fields.h"

#include <QCoreApplication>
#include <QLocale>

namespace moire::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moire::ui::ChatSettingField)
};

template <auto member>
double getSampling(const ChatSettings &s)
{
    return static_cast<double>(s.sampling.*member);
}
template <auto member>
void setSampling(ChatSettings &s, double value)
{
    using Value = std::remove_reference_t<decltype(s.sampling.*member)>;
    s.sampling.*member = static_cast<Value>(value);
}
template <auto member>
double getLimit(const ChatSettings &s)
{
    return static_cast<double>(s.*member);
}
template <auto member>
void setLimit(ChatSettings &s, double value)
{
    s.*member = static_cast<qint64>(value);
}
template <auto member>
bool recommends(const SamplingRecommendation &r)
{
    return (r.*member).has_value();
}

using S = SamplingOptions;
using R = SamplingRecommendation;
using C = ChatSettings;

/// The ranges are those that ChatSettings::fromJson() accepts.
std::vector<ChatSettingField> makeFields()
{
    using Part = ChatSettingField::Part;
    const QString off = Words::tr("Off");
    return {
        {"temperature",
         Words::tr("Temperature"),
         Words::tr("How freely words are chosen. 0 always takes the likeliest one."),
         getSampling<&S::temperature>,
         setSampling<&S::temperature>,
         0,
         10,
         0.1,
         2,
         {},
         Part::Sampling,
         recommends<&R::temperature>},
        {"topK", Words::tr("Top-k"), Words::tr("Chooses among this many of the likeliest tokens."),
         getSampling<&S::topK>, setSampling<&S::topK>, 0, 1'000'000, 1, 0, off, Part::Sampling, recommends<&R::topK>},
        {"topP",
         Words::tr("Top-p"),
         Words::tr("Chooses among the likeliest tokens that together have this probability. 1 turns it off."),
         getSampling<&S::topP>,
         setSampling<&S::topP>,
         0,
         1,
         0.01,
         3,
         {},
         Part::Sampling,
         recommends<&R::topP>},
        {"minP", Words::tr("Min-p"), Words::tr("Leaves out tokens below this fraction of the likeliest one."),
         getSampling<&S::minP>, setSampling<&S::minP>, 0, 1, 0.01, 3, off, Part::Sampling, recommends<&R::minP>},
        {"typicalP",
         Words::tr("Typical-p"),
         Words::tr("Prefers tokens about as surprising as expected, up to this probability. 1 turns it off."),
         getSampling<&S::typicalP>,
         setSampling<&S::typicalP>,
         0.001,
         1,
         0.01,
         3,
         {},
         Part::More},
        {"repeatPenalty",
         Words::tr("Repetition penalty"),
         Words::tr("Makes tokens of the window less likely. 1 turns it off."),
         getSampling<&S::repeatPenalty>,
         setSampling<&S::repeatPenalty>,
         0.1,
         10,
         0.05,
         2,
         {},
         Part::More,
         recommends<&R::repeatPenalty>},
        {"presencePenalty",
         Words::tr("Presence penalty"),
         Words::tr("Subtracted once for every token that occurs in the window. 0 turns it off."),
         getSampling<&S::presencePenalty>,
         setSampling<&S::presencePenalty>,
         -10,
         10,
         0.1,
         2,
         {},
         Part::More},
        {"frequencyPenalty",
         Words::tr("Frequency penalty"),
         Words::tr("Subtracted for each time a token occurs in the window. 0 turns it off."),
         getSampling<&S::frequencyPenalty>,
         setSampling<&S::frequencyPenalty>,
         -10,
         10,
         0.1,
         2,
         {},
         Part::More},
        {"penaltyWindow", Words::tr("Penalty window"),
         Words::tr("The number of latest tokens that the penalties look at."), getSampling<&S::penaltyWindow>,
         setSampling<&S::penaltyWindow>, 0, 1'000'000, 16, 0, off, Part::More},
        {"maxTokens", Words::tr("Maximum answer tokens"), Words::tr("The answer ends after this many tokens."),
         getLimit<&C::maxTokens>, setLimit<&C::maxTokens>, 0, static_cast<double>(C::maxTokenLimit), 64, 0,
         Words::tr("No limit"), Part::Limits},
        {"thinkingBudget", Words::tr("Thinking budget"),
         Words::tr("The model must begin its answer after this many tokens of reasoning."),
         getLimit<&C::thinkingBudget>, setLimit<&C::thinkingBudget>, 0, static_cast<double>(C::maxTokenLimit), 64, 0,
         Words::tr("No limit"), Part::Limits},
        {"context", Words::tr("Context"),
         Words::tr("The number of tokens that chat and answer can have together. "
                   "Takes effect when a model is loaded."),
         getLimit<&C::contextTokens>, setLimit<&C::contextTokens>, 0, static_cast<double>(C::maxContext), 1024, 0,
         Words::tr("Automatic"), Part::Limits},
    };
}

} // namespace

QString ChatSettingField::text(double value) const
{
    if (!lowText.isEmpty() && value <= low)
        return lowText;
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (decimals > 0 && text.contains(point)) {
        while (text.endsWith(QLocale().zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

const std::vector<ChatSettingField> &chatSettingFields()
{
    static const std::vector<ChatSettingField> fields = makeFields(); // after the translations are installed
    return fields;
}

} // namespace moire::ui
