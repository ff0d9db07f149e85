// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace moire::ui {

/// An example prompt: what it is about, and its whole text. A click chooses it; nothing is sent by that.
class PromptCard : public QAbstractButton {
    Q_OBJECT
public:
    PromptCard(const QString &title, const QString &prompt, QWidget *parent = nullptr);

    const QString &prompt() const { return m_prompt; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_prompt;
};

} // namespace moire::ui
