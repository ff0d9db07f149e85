// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QApplication;

namespace moire::widgets {

/// Whether the desktop wants dark windows. Two sources: the platform's palette, known at once, and the desktop portal's
/// `org.freedesktop.appearance color-scheme`, which has the last word. The session bus is spoken to only after it
/// answered a greeting within a second, so that one that hangs stops nothing. Window thread only.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    /// Reads the platform's palette: the first one is to be made before the application's palette is set.
    explicit SystemAppearance(QApplication *application);
    ~SystemAppearance() override;

    bool isDark() const { return m_portal.value_or(m_palette); }

    /// Asks the desktop portal; later calls do nothing.
    void start();

    bool eventFilter(QObject *watched, QEvent *event) override;

    static constexpr int greetingMs = 1000; ///< the session bus has this long to answer
    static constexpr int readMs = 3000; ///< and the portal this long

signals:
    void changed();

private:
    class Greeting;
    void readPalette();
    void readPortal();
    void setPortal(uint scheme);
    Q_SLOT void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

    std::unique_ptr<Greeting> m_greeting;
    std::optional<bool> m_portal; ///< none: not asked, no answer, or no preference
    bool m_palette = false;
    bool m_reading = false;
};

/// The path of a bus's socket in a D-Bus address list, of the first `unix:` entry; an abstract name begins with NUL.
/// Empty where there is none (D-Bus specification, "Server Addresses").
QString busSocket(const QString &address);

} // namespace moire::widgets
