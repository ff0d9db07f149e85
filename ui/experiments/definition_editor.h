// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/chat_prompts_dialog.h"
#include "experiments/draft.h"
#include "experiments/work_lane.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

class VariantForm;

/// Makes a new experiment: prompts, variants, seeds and metrics. What the parser refuses is said beside the field; what
/// it accepts is counted, with the memory that its models need.
class DefinitionEditor : public QDialog {
    Q_OBJECT
public:
    /// \p openModel: path of the model that is open; empty: none.
    DefinitionEditor(StoreThread &store, const QString &openModel, QWidget *parent = nullptr);

    experiments::Draft draft() const;
    void addFile(const QString &path); ///< of prompts
    void addChatPrompts(const std::vector<ChatPrompt> &prompts);
    void askChats(); ///< for prompts

signals:
    void chosen(const moire::experiments::Definition &definition);

private:
    QWidget *buildPrompts();
    QWidget *buildVariants(const QString &openModel);
    QWidget *buildRest();
    widgets::ToneLabel *problemLabel(const char *name);
    void addVariant();
    void removeVariant();
    void showVariant(int row);
    void keepVariant();
    void askFile();
    void addSource(const QString &text, const QString &file, const experiments::Json &messages);
    void removeSource();
    void check();

    StoreThread &m_store;
    experiments::Draft m_draft; ///< its variants; the other fields are in the widgets
    experiments::Definition m_definition; ///< the last one without a problem
    QLineEdit *m_name;
    QPlainTextEdit *m_prompts;
    QListWidget *m_sources; ///< files of prompts, and questions of chats
    QPushButton *m_removeSource;
    std::vector<experiments::Json> m_chats; ///< by row of m_sources: messages; null: a file
    QListWidget *m_variants;
    QPushButton *m_remove;
    VariantForm *m_form;
    QLineEdit *m_seeds;
    QLineEdit *m_repeats;
    QComboBox *m_baseline;
    QListWidget *m_metrics;
    QCheckBox *m_controls;
    QCheckBox *m_trace;
    widgets::ToneLabel *m_promptProblem;
    widgets::ToneLabel *m_restProblem;
    widgets::ToneLabel *m_size;
    QPushButton *m_make;
    experiments::WorkLane m_lane; ///< the last member: its replies use the others
};

} // namespace moire::ui
