// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/definition.h"
#include "runtime/chat_settings.h"

#include <QDialog>

#include <functional>
#include <vector>

class QCheckBox;
class QSpinBox;

namespace moire::ui {

/// Makes an experiment of one prompt of a chat: which variants, and how many seeds.
class CompareDialog : public QDialog {
    Q_OBJECT
public:
    struct Source {
        experiments::Json messages; ///< down to the question
        QString model; ///< path; empty: the built-in one
        ChatSettings settings; ///< of the chat: those of the first variant
        uint32_t experts = 0; ///< that the model uses per token; 0: it is no mixture, or not known
    };

    explicit CompareDialog(Source source, QWidget *parent = nullptr);

    experiments::Definition definition() const;

signals:
    void chosen(const moire::experiments::Definition &definition);

private:
    struct Choice {
        QCheckBox *box;
        std::function<void(experiments::Variant &)> change;
    };
    void addChoice(const QString &text, bool on, std::function<void(experiments::Variant &)> change);

    Source m_source;
    std::vector<Choice> m_choices;
    QSpinBox *m_seeds;
};

} // namespace moire::ui
