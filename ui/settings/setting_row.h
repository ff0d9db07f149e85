// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace moire::widgets {
class ToneLabel;
}

namespace moire::ui {

/// One setting: its name, what it does in one sentence, its default, its control, and a button that restores the
/// default, shown if another value is set.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    /// Takes ownership of \p control. \p wide: the control is below the texts instead of beside them.
    SettingRow(const QString &name, const QString &what, QWidget *control, bool wide = false);

    void setDefault(const QString &value); ///< as a person reads it
    void setDiffers(bool differs); ///< from the default
    bool matches(const QStringList &words) const; ///< every word is in the texts of the row
    const QString &name() const { return m_name; }
    QWidget *control() const { return m_control; }
    QPushButton *resetButton() const { return m_reset; }

signals:
    void resetRequested();

private:
    QString m_name;
    QString m_what;
    QWidget *m_control;
    widgets::ToneLabel *m_text;
    QPushButton *m_reset;
};

} // namespace moire::ui
