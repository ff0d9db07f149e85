// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"

#include <QObject>

#include <optional>
#include <vector>

namespace moire::analysis {

/// What the instruments describe.
enum class Scope : quint8 {
    Token, ///< the selected token
    Range, ///< the selected range
    Reply, ///< the selected answer
    Chat, ///< all answers of the branch that is shown
    Difference, ///< the selected answer less another one: `other`
};

/// What is selected. Answers are named by their messages.
struct Selection {
    qint64 chat = 0; ///< 0: none
    qint64 answer = 0; ///< 0: none
    qint64 other = 0; ///< the answer compared with, of this branch or another; 0: none
    std::optional<TokenNumber> token; ///< of the answer; the last one clicked or walked to
    TokenSpan range; ///< of the answer, around the token; empty: none
    std::optional<LayerIndex> layer;
    std::optional<ExpertIndex> expert; ///< only with a layer
    Scope scope = Scope::Reply;

    bool operator==(const Selection &) const = default;
    /// The tokens of the answer that the scope describes; none: all of them.
    std::optional<TokenSpan> span() const;
};

/// An answer that can be selected: one of the branch that is shown, in order.
struct SelectableAnswer {
    qint64 message = 0;
    uint32_t tokens = 0; ///< so far
};

/// The one selection: every panel reads it, proposes changes, and hears of them from changed(); no panel knows another
/// one. It always fits what exists: a proposal that does not is clipped or ignored, and when the shown branch changes
/// (an undo, another branch), what is gone falls back to the nearest that is left. Lives on the window's thread.
class SelectionModel : public QObject {
    Q_OBJECT
public:
    enum Part : quint32 {
        ChatPart = 1,
        AnswerPart = 2, ///< another answer; tokens are of this one
        OtherPart = 4,
        TokenPart = 8,
        RangePart = 16,
        LayerPart = 32,
        ExpertPart = 64,
        ScopePart = 128,
        AnswersPart = 256, ///< answers() changed: tokens came or went, an answer was added
        HoverPart = 512,
    };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit SelectionModel(QObject *parent = nullptr);

    const Selection &current() const { return m_current; }
    const std::vector<SelectableAnswer> &answers() const { return m_answers; }
    uint32_t tokens(qint64 answer) const; ///< 0: unknown answer
    /// The token under the pointer, of the answer hoveredAnswer(); it is shown like the selected one while it lasts.
    std::optional<TokenNumber> hoveredToken() const { return m_hovered; }
    qint64 hoveredAnswer() const { return m_hoveredAnswer; }

    // What exists.
    /// The answers of the branch that is shown. Another chat selects its last answer. A selection of the last answer
    /// without a token follows the chat: it moves to a new last answer.
    void setAnswers(qint64 chat, std::vector<SelectableAnswer> answers);
    /// Answers of other branches, which can only be compared with.
    void setOutside(std::vector<qint64> answers);
    /// A running answer grew, or tokens were taken from an answer.
    void setTokens(qint64 answer, uint32_t tokens);
    /// The shape of the model's routes; a layer or expert that it does not have is no longer selected.
    void setShape(const RouteShape &shape);

public slots:
    // Proposals.
    void selectAnswer(qint64 answer);
    void selectToken(qint64 answer, moire::analysis::TokenNumber token); ///< clipped to the last token
    /// By \p steps tokens (negative: back), within the answer; from its beginning, or end, if no token is selected.
    void moveToken(qint64 steps);
    void selectRange(qint64 answer, moire::analysis::TokenSpan range); ///< an empty one takes the range away
    void clearToken(); ///< and the range: the whole reply
    void selectLayer(std::optional<moire::LayerIndex> layer);
    void selectExpert(moire::LayerIndex layer, moire::ExpertIndex expert);
    void compareWith(qint64 answer); ///< Scope::Difference; 0: no longer
    void setScope(moire::analysis::Scope scope); ///< ignored if there is no such token, range or other answer
    void hover(qint64 answer, std::optional<moire::analysis::TokenNumber> token);

signals:
    void changed(moire::analysis::SelectionModel::Parts what);

private:
    const SelectableAnswer *find(qint64 answer) const;
    bool canCompare(qint64 answer) const;
    qint64 nearest(const std::vector<SelectableAnswer> &old) const;
    void apply(Selection next, Parts also = {});
    Selection fitting(Selection selection) const;

    Selection m_current;
    std::vector<SelectableAnswer> m_answers;
    std::vector<qint64> m_outside;
    RouteShape m_shape;
    qint64 m_hoveredAnswer = 0;
    std::optional<TokenNumber> m_hovered;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(SelectionModel::Parts)

} // namespace moire::analysis
