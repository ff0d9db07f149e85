// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/draft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// The rules for experts of one variant, one in each row. As they are typed, they may be refused.
class RulesForm : public QWidget {
    Q_OBJECT
public:
    explicit RulesForm(QWidget *parent = nullptr);

    void setRules(const std::vector<experiments::RuleDraft> &rules);
    std::vector<experiments::RuleDraft> rules() const;
    /// Says what is wrong with the rule number \p rule; an empty sentence: nothing is.
    void showProblem(size_t rule, const QString &sentence);

signals:
    void changed(); ///< by a person

private:
    struct Row {
        QWidget *widget;
        QComboBox *kind;
        QLineEdit *layer, *expert, *bias;
    };
    void addRow(const experiments::RuleDraft &rule);
    void removeRow(const QWidget *row);
    void nameFields(); ///< by their number, for screen readers and tests

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    widgets::ToneLabel *m_problem;
};

} // namespace moire::ui
