// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace moire::widgets {

class ToneLabel;

/// What a page shows while it holds nothing: an icon, what would be here, how it comes here, and a button for that.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);

    /// Empty: no button.
    void setAction(const QString &text);
    QPushButton *action() const { return m_action; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();
    void showIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_action;
};

} // namespace moire::widgets
