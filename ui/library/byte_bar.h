// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace moire::ui {

/// A bar whose parts are as wide as their share of the bytes, with a legend beneath it.
class ByteBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name;
        quint64 bytes = 0;
        size_t series = 0; ///< index into Theme::series
    };

    explicit ByteBar(QWidget *parent = nullptr);

    void setParts(const std::vector<Part> &parts); ///< those without bytes are left out
    const std::vector<Part> &parts() const { return m_parts; }

    /// The horizontal extent of every part in a bar of this width. Parts that have bytes get at least \p least.
    static std::vector<double> widths(const std::vector<Part> &parts, double width, double least);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString legend(const Part &part) const;
    std::vector<QRect> legendPlaces(int width) const; ///< of swatch and text

    std::vector<Part> m_parts;
};

} // namespace moire::ui
