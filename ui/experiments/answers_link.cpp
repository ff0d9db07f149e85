// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/answers_link.h"

#include "experiments/answer_card.h"
#include "items/experiment_text.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace moire::ui {

using namespace moire::analysis;

namespace {

/// What instruments say of where an answer came from.
GenerationInfo infoOfCell(const experiments::Variant &variant, const experiments::Answer &answer, const QString &model)
{
    GenerationInfo info;
    info.state = QString::fromStdString(answer.finish);
    info.modelPath = model;
    info.modelName = experiment_text::nameOf(variant.name);
    info.promptTokens = static_cast<qint64>(answer.promptTokens);
    info.thinkingTokens = static_cast<qint64>(answer.thinkingTokens);
    info.ttftMs = answer.ttftMs;
    info.decodeTokensPerSecond = answer.tokensPerSecond;
    return info;
}

} // namespace

AnswersLink::AnswersLink(AnswersView &view, ChatData &data, QObject *parent)
    : QObject(parent),
      m_view(view),
      m_data(data)
{
    connect(&view, &AnswersView::cellsShown, this, &AnswersLink::showGuests);
    connect(&view, &AnswersView::colourByChanged, this, &AnswersLink::colour);
    const auto tell = [this](int card, auto &&propose) {
        const auto at = static_cast<size_t>(card);
        if (at >= m_guests.size() || m_guests[at] == 0)
            return;
        const QScopedValueRollback telling(m_telling, true);
        propose(m_guests[at]);
    };
    connect(&view, &AnswersView::cardChosen, this, [this, tell](int card) {
        tell(card, [this](qint64 answer) { m_data.selection().selectAnswer(answer); });
        showSelection();
    });
    connect(&view, &AnswersView::tokenSelected, this, [this, tell](int card, int token) {
        tell(card, [this, token](qint64 answer) {
            if (token < 0)
                m_data.selection().clearToken();
            else
                m_data.selection().selectToken(answer, TokenNumber(static_cast<uint32_t>(token)));
        });
        showSelection();
    });
    connect(&view, &AnswersView::tokenHovered, this, [this, tell](int card, int token) {
        if (token < 0)
            m_data.selection().hover(0, {});
        else
            tell(card, [this, token](qint64 answer) {
                m_data.selection().hover(answer, TokenNumber(static_cast<uint32_t>(token)));
            });
    });
    connect(&data.selection(), &SelectionModel::changed, this, [this](SelectionModel::Parts parts) {
        if (!m_telling && (parts & (SelectionModel::AnswerPart | SelectionModel::TokenPart)))
            showSelection();
        if (parts & SelectionModel::LayerPart)
            colour();
    });
}

void AnswersLink::showGuests()
{
    std::vector<GuestAnswer> guests;
    std::vector<size_t> cards;
    const auto &reading = m_view.reading();
    for (size_t card = 0; reading && m_view.isVisible() && card < m_view.cards().size(); ++card) {
        const AnswerCard &shown = *m_view.cards()[card];
        if (shown.isEmpty() || card >= m_view.cells().size())
            continue;
        const experiments::Variant &variant = reading->definition.variants[m_view.shown()[card]];
        guests.push_back({infoOfCell(variant, *m_view.cells()[card].answer, m_view.modelOf(card)), shown.tokens().shape,
                          shown.tokens().tokens});
        cards.push_back(card);
    }
    m_guests.assign(m_view.cards().size(), 0);
    const std::vector<qint64> answers = m_data.showGuests(std::move(guests));
    for (size_t i = 0; i < answers.size(); ++i)
        m_guests[cards[i]] = answers[i];
    colour();
    showSelection();
}

int AnswersLink::cardOf(qint64 answer) const
{
    const auto at = std::find(m_guests.begin(), m_guests.end(), answer);
    return answer == 0 || at == m_guests.end() ? -1 : static_cast<int>(at - m_guests.begin());
}

void AnswersLink::showSelection()
{
    const Selection &now = m_data.selection().current();
    m_view.showSelected(cardOf(now.answer), now.token ? std::optional(now.token->value) : std::nullopt);
}

void AnswersLink::colour()
{
    TokenColours last;
    for (size_t card = 0; card < m_guests.size(); ++card) {
        AnswerData *answer = m_guests[card] != 0 ? m_data.find(m_guests[card]) : nullptr;
        if (!answer || !m_view.colourBy())
            continue;
        m_data.readFigures(*answer);
        last = TokenColours::of(*m_view.colourBy(), *answer, m_data.selection().current().layer);
        m_view.setTokenColours(card, last.colours);
    }
    m_view.setLegend(last);
}

} // namespace moire::ui
