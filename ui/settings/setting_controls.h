// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

class QDoubleSpinBox;
class QSpinBox;

namespace moire::ui {

/// Lets the wheel scroll the page over a control that does not have the focus, instead of changing its value.
void leaveWheelToPage(QWidget *control);

/// Whole numbers; \p special is shown for the smallest one, if it is not empty. A typed number counts once it is
/// complete.
QSpinBox *numberBox(int low, int high, const QString &special);
QDoubleSpinBox *realBox(double low, double high);

/// A text of several lines. edited() follows half a second after the last change, or when the field is left.
class TextBox : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int maxLength = 200'000; ///< UTF-16 units; more is not taken

    explicit TextBox(QWidget *parent = nullptr);
    void setValue(const QString &text); ///< no edited() follows; keeps the cursor if nothing changes
    void finish(); ///< edited() now, if it is due

signals:
    void edited(const QString &text);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_later;
};

} // namespace moire::ui
