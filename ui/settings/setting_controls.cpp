// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/setting_controls.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QMimeData>
#include <QSignalBlocker>
#include <QSpinBox>

namespace moire::ui {

namespace {

constexpr int editedMs = 500;

class WheelFilter : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveWheelToPage(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelFilter(control));
}

QSpinBox *numberBox(int low, int high, const QString &special)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setSpecialValueText(special);
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false);
    leaveWheelToPage(box);
    return box;
}

QDoubleSpinBox *realBox(double low, double high)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setSingleStep(0.05);
    box->setDecimals(2);
    box->setKeyboardTracking(false);
    leaveWheelToPage(box);
    return box;
}

TextBox::TextBox(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setFixedHeight(fontMetrics().lineSpacing() * 5);
    m_later.setSingleShot(true);
    m_later.setInterval(editedMs);
    connect(this, &QPlainTextEdit::textChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, [this] { emit edited(toPlainText()); });
}

void TextBox::setValue(const QString &text)
{
    if (m_later.isActive() || text == toPlainText())
        return; // what is being typed is newer
    const QSignalBlocker quiet(this);
    setPlainText(text.left(maxLength));
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const int used = document()->characterCount() - static_cast<int>(textCursor().selectedText().size());
    textCursor().insertText(source->text().left(std::max(0, maxLength - used)));
    ensureCursorVisible();
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    finish();
}

void TextBox::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    finish();
}

void TextBox::finish()
{
    if (!m_later.isActive())
        return;
    m_later.stop();
    emit edited(toPlainText());
}

} // namespace moire::ui
