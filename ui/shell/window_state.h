// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

namespace moire::ui {

class MainWindow;

/// What the window remembers until the next start: its place, page, columns, and the chat with its reading place. Saved
/// a moment after any of it changed, because a program may be killed.
class WindowState : public QObject {
    Q_OBJECT
public:
    static constexpr int saveMs = 1000;

    explicit WindowState(MainWindow &window);

    void restore();
    void restoreContents(); ///< all but the place of the window
    void saveSoon(); ///< in saveMs, however often it is called
    void save();
    void reset(); ///< as at the first start

    /// A window of this size, or as much of it as fits, in the middle of \p screen.
    static QRect firstPlace(const QSize &wished, const QRect &screen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeFirst();
    void watch();
    MainWindow &m_window;
    QTimer m_timer;
};

} // namespace moire::ui
