// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/prompt_reading.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QCheckBox;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace moire::widgets {
class NoticeBar;
class ToneLabel;
} // namespace moire::widgets

namespace moire::ui {

/// Two lists of prompts, typed or from files, which the open model reads; finished() has their routing.
class PromptListsDialog : public QDialog {
    Q_OBJECT
public:
    explicit PromptListsDialog(EngineWorker &engine, QWidget *parent = nullptr);
    ~PromptListsDialog() override;

    void setText(size_t list, const QString &text); ///< 0: A, 1: B
    void takeFile(size_t list, const QString &path);
    void start(); ///< as the button; nothing if it is disabled
    bool reading() const { return m_reading.running(); }

signals:
    void read(const moire::atlas::SharedImport &import);

protected:
    void reject() override; ///< first ends the reading

private:
    struct List {
        QPlainTextEdit *text = nullptr;
        widgets::ToneLabel *count = nullptr;
        QString name; ///< of the file it is from; empty: typed
    };
    QWidget *buildList(size_t list, const QString &title, const QString &example);
    void askFile(size_t list);
    std::vector<std::string> prompts(size_t list) const; ///< throws Error
    QString whyNot() const; ///< empty: the open model can read lists
    void showState();

    EngineWorker &m_engine;
    atlas::PromptReading m_reading;
    std::array<List, 2> m_lists;
    QCheckBox *m_asChat;
    widgets::NoticeBar *m_notice;
    widgets::ToneLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QTimer m_typing; ///< prompts are counted when the typing pauses
};

} // namespace moire::ui
