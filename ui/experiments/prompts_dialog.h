// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/draft.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// More prompts for an experiment that may have been run: typed, or from files. What it asks already is not added
/// again.
class PromptsDialog : public QDialog {
    Q_OBJECT
public:
    /// \p wanted: how many would decide what is open; 0: not known.
    PromptsDialog(const experiments::Definition &definition, size_t wanted, QWidget *parent = nullptr);

    void addFile(const QString &path);

signals:
    void chosen(const std::vector<moire::experiments::Prompt> &prompts);

private:
    void askFile();
    void read(); ///< what is typed and the files
    void count();

    experiments::Definition m_definition;
    std::vector<experiments::Prompt> m_offered; ///< as read last
    QString m_refusal; ///< why they could not be read
    QPlainTextEdit *m_prompts;
    QListWidget *m_files;
    QSpinBox *m_most;
    widgets::ToneLabel *m_says;
    QPushButton *m_add;
};

} // namespace moire::ui
