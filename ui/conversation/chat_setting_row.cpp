// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_setting_row.h"

#include "controls/tone_label.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/style.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

namespace moire::ui {

namespace {

/// Scrolling over it scrolls the panel, unless it has the focus. Unlike the plain one it writes no needless zeros.
class NumberBox : public QDoubleSpinBox {
public:
    explicit NumberBox(const ChatSettingField &field) : m_field(field)
    {
        setFocusPolicy(Qt::StrongFocus);
        setDecimals(field.decimals);
        setRange(field.low, field.high);
        setSingleStep(field.step);
        setSpecialValueText(field.lowText);
        setGroupSeparatorShown(field.decimals == 0);
    }
    QString textFromValue(double number) const override { return m_field.text(number); }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QDoubleSpinBox::wheelEvent(event);
        else
            event->ignore();
    }

private:
    const ChatSettingField &m_field;
};

} // namespace

QToolButton *makeResetButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(widgets::icon(QStringLiteral("undo")));
    button->setAutoRaise(true);
    button->setAccessibleName(ChatSettingRow::tr("Reset %1").arg(name));
    button->setToolTip(ChatSettingRow::tr("Reset to the default"));
    QSizePolicy policy = button->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    button->setSizePolicy(policy);
    return button;
}

ChatSettingRow::ChatSettingRow(const ChatSettingField &field, QGridLayout *grid, QWidget *parent)
    : QObject(parent),
      m_field(field)
{
    m_name = new QLabel(field.name, parent);
    m_editor = new NumberBox(field);
    m_editor->setParent(parent);
    m_editor->setObjectName(QLatin1String(field.id));
    m_editor->setAccessibleName(field.name);
    m_editor->setAccessibleDescription(field.what);
    m_editor->setFixedWidth(15 * widgets::unit(parent));
    m_name->setBuddy(m_editor);
    m_note = new widgets::ToneLabel(widgets::Tone::Faint, parent);
    m_note->setFont(widgets::captionFont(parent->font()));
    m_reset = makeResetButton(field.name, parent);
    m_reset->setObjectName(QLatin1String(field.id) + QStringLiteral("Reset"));
    const int row = grid->rowCount();
    grid->addWidget(m_name, row, 0);
    grid->addWidget(m_editor, row, 1);
    grid->addWidget(m_note, row, 2);
    grid->addWidget(m_reset, row, 3);
    connect(m_editor, &QDoubleSpinBox::valueChanged, this, &ChatSettingRow::edited);
    connect(m_reset, &QToolButton::clicked, this, &ChatSettingRow::reset);
}

void ChatSettingRow::show(double value, double usual, const QString &note)
{
    const QSignalBlocker quiet(m_editor);
    // What a person is typing stays: the value that is kept may be rounded to a float.
    if (std::abs(m_editor->value() - value) > 0.5 * std::pow(10.0, -m_field.decimals))
        m_editor->setValue(value);
    const QString standard = tr("Default: %1").arg(m_field.text(usual));
    m_editor->setEnabled(note.isEmpty());
    m_note->setText(note.isEmpty() ? standard : note);
    const QString tip = m_field.what + u'\n' + standard;
    m_editor->setToolTip(tip);
    m_name->setToolTip(tip);
    m_reset->setVisible(note.isEmpty() && value != usual);
}

} // namespace moire::ui
