// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sallyport::ui {

/// A word in a pill: a role, a state.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Quiet, Accent, Good, Warning, Bad };

    explicit Badge(QWidget *parent = nullptr);

    void display(Kind kind, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For item delegates: as large as paint() needs.
    static QSize size(const QFontMetrics &metrics, const QString &text);
    /// Left (or right) in the middle of the rectangle.
    static void paint(QPainter &painter, const QRect &rect, Kind kind, const QString &text, const QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Quiet;
    QString m_text;
};

} // namespace sallyport::ui
