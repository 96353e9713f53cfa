// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sallyport::ui {

/// Four segments that fill up. Painted only: the words that go with it are its owner's.
class StrengthBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int segments = 4;
    enum class Tone { Bad, Nearly, Good };

    explicit StrengthBar(QWidget *parent = nullptr);

    /// `filled`: 0 to 4.
    void display(int filled, Tone tone);
    int filled() const { return m_filled; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
    Tone m_tone = Tone::Bad;
};

} // namespace sallyport::ui
