// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QHash>
#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>

class QApplication;

namespace moire::widgets {

/// Whether the desktop wants dark windows, high contrast and little motion. Two sources: the platform's palette, known
/// at once, and the desktop portal's settings, which have the last word: `color-scheme`, `contrast` and
/// `reduced-motion` of `org.freedesktop.appearance`, and GNOME's `enable-animations` and `high-contrast`. The session
/// bus is spoken to only after it answered a greeting within a second, so that one that hangs stops nothing. Window
/// thread only.
class SystemAppearance : public QObject {
    Q_OBJECT

public:
    /// Reads the platform's palette: the first one is to be made before the application's palette is set.
    explicit SystemAppearance(QApplication *application);
    ~SystemAppearance() override;

    bool isDark() const;
    bool isHighContrast() const;
    bool isMotionReduced() const;

    /// Asks the desktop portal; later calls do nothing.
    void start();

    bool eventFilter(QObject *watched, QEvent *event) override;

    static constexpr int greetingMs = 1000; ///< the session bus has this long to answer
    static constexpr int readMs = 3000; ///< and the portal this long

signals:
    void changed();

private:
    class Greeting;
    struct Wishes {
        bool dark, highContrast, reducedMotion;
        bool operator==(const Wishes &) const = default;
    };
    Wishes wishes() const { return {isDark(), isHighContrast(), isMotionReduced()}; }
    void takePalette();
    void readPalette();
    void readPortal();
    uint portal(const QString &key) const; ///< 0: not asked, no answer, or no preference
    void setPortal(const QString &key, const QVariant &value);
    Q_SLOT void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

    std::unique_ptr<Greeting> m_greeting;
    QHash<QString, QVariant> m_portal; ///< by key
    bool m_paletteDark = false;
    bool m_paletteContrast = false;
    bool m_reading = false;
};

/// The path of a bus's socket in a D-Bus address list, of the first `unix:` entry; an abstract name begins with NUL.
/// Empty where there is none (D-Bus specification, "Server Addresses").
QString busSocket(const QString &address);

} // namespace moire::widgets
