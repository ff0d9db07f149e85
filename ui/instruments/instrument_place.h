// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace moire::ui {

class InstrumentPanel;

/// Where an instrument is in the column, from which it can be taken into a window of its own. Meanwhile the place says
/// so, with a button that brings it back.
class InstrumentPlace : public QWidget {
    Q_OBJECT
public:
    /// \p id: for saved state and commands: "experts". \p title: of the window. Takes the panel.
    InstrumentPlace(const QString &id, const QString &title, InstrumentPanel *panel, QWidget *parent = nullptr);
    ~InstrumentPlace() override;

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }
    InstrumentPanel &panel() const { return *m_panel; }
    QWidget *ownWindow() const { return m_window; } ///< null: it is in its place
    bool isDetached() const { return m_window; }
    void setDetached(bool detached);
    /// Of its window, if it has one, as QWidget::saveGeometry() gives it; else as it was when it last had one.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry) { m_geometry = geometry; } ///< of the next window

signals:
    void detachedChanged(bool detached);
    void windowMoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showWindow();

    QString m_id;
    QString m_title;
    InstrumentPanel *m_panel;
    QVBoxLayout *m_layout;
    QWidget *m_away; ///< shown instead of the panel
    QPointer<QWidget> m_window;
    QByteArray m_geometry;
};

} // namespace moire::ui
