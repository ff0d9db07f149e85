// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/cell_tokens.h"
#include "items/token_ranges.h"

#include <QAbstractListModel>

#include <optional>

namespace moire::ui {

/// One answer for the transcript: a model with one row, or none.
class AnswerRow : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// \p tokens without texts: the words stand for tokens, so that they can be coloured but not selected.
    void setAnswer(const QString &thinking, const QString &text, const std::vector<SharedToken> &tokens);

    const QString &thinking() const { return m_thinking; }
    const QString &text() const { return m_text; }
    const TokenRanges &ranges() const { return m_ranges; }
    bool hasTokens() const { return m_hasTokens; } ///< the ranges are of tokens, not of words

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QHash<int, QByteArray> roleNames() const override;

private:
    enum DataRole {
        KindRole = Qt::UserRole,
        TextRole,
        ReasoningRole,
        TextEndsRole,
        ReasoningEndsRole,
        OpenRole,
        TitleRole,
        LengthRole
    };

    QString m_thinking;
    QString m_text;
    TokenRanges m_ranges;
    bool m_shown = false;
    bool m_hasTokens = false;
    bool m_open = true; ///< the thinking
};

} // namespace moire::ui
