// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/chat_setting_fields.h"

#include <QObject>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// Keeps the place of a hidden button, so that nothing moves when it appears.
QToolButton *makeResetButton(const QString &name, QWidget *parent);

/// A number among a chat's settings in a row of the panel: name, editor, default, reset.
class ChatSettingRow : public QObject {
    Q_OBJECT
public:
    /// Adds its widgets to the end of \p grid, whose parent they get.
    ChatSettingRow(const ChatSettingField &field, QGridLayout *grid, QWidget *parent);

    const ChatSettingField &field() const { return m_field; }
    /// \p note: in place of the default, where it is not the default that is used; the row is then not editable.
    void show(double value, double usual, const QString &note = {});

signals:
    void edited(double value); ///< by a person
    void reset();

private:
    const ChatSettingField &m_field;
    QLabel *m_name;
    QDoubleSpinBox *m_editor;
    widgets::ToneLabel *m_note;
    QToolButton *m_reset;
};

} // namespace moire::ui
