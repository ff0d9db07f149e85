// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/services.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace moire::widgets {
class Chip;
}

namespace moire::ui {

/// Above the messages: the chat's title, the model with its drop-down and progress, and the chat's settings.
class ChatHeader : public QWidget {
    Q_OBJECT
public:
    explicit ChatHeader(const Services &services, QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< empty: a new chat
    void setChip(const QString &text, const QString &toolTip); ///< what is special about this chat; empty: none
    void beginLoading(const QString &path); ///< until the engine says that it has ended
    QWidget *settingsAnchor() const;
    void openModelMenu();

signals:
    void modelChosen(const QString &path);
    void modelsRequested();
    void settingsRequested(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showModel();
    void showTitle();
    void endLoading();

    Services m_services;
    QString m_fullTitle;
    QString m_loading; ///< path; empty: nothing is being loaded
    QLabel *m_title;
    widgets::Chip *m_chip;
    widgets::Chip *m_model;
    QMenu *m_models;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QToolButton *m_settings;
};

} // namespace moire::ui
