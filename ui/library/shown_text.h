// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace moire::ui {

/// \p text with places where it may be broken into lines: after the separators of paths, and in long runs of letters.
/// For sentences that quote paths and names from files, so that no window is made wider by them.
QString breakable(const QString &text);

/// \p text as a tool tip: never as rich text, and not longer than a person reads.
QString toolTipOf(const QString &text);

/// One line that ends in "…" where there is no room for all of it; the tool tip is the whole text.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);
    const QString &fullText() const { return m_text; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_text;
};

} // namespace moire::ui
