// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/tokens.h"

#include <QProxyStyle>

class QStyleOptionHeader;

namespace sallyport::ui {

class Button;

/// Paints Qt's controls in our tokens, over Fusion. The one place, with the tokens, that decides how things look.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Tokens &tokens);

    const Tokens &tokens() const { return m_tokens; }
    void setTokens(const Tokens &tokens) { m_tokens = tokens; }

    /// Nothing slides or breathes; spinners still turn, since they say that work goes on.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    /// What was a window for a moment, before its parent took it, has no palette of its own.
    void adopt(QWidget *widget) const;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter) const;
    void drawButtonGround(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption *option, QPainter *painter) const;
    void drawHeader(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderSection(const QStyleOption *option, QPainter *painter) const;
    void drawFieldGround(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawComboBoxLabel(const QStyleOption *option, QPainter *painter) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(ControlElement element, const QStyleOption *option, QPainter *painter) const;
    void drawTabGround(const QStyleOption *option, QPainter *painter) const;
    void drawTabLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTabBase(const QStyleOption *option, QPainter *painter) const;
    static QRect sortArrowPlace(const QStyleOptionHeader &header);
    void drawSortArrow(const QStyleOption *option, QPainter *painter) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter) const;
    void drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItemGround(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    static bool isTextArea(const QWidget *widget);
    QSize fieldSize(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const;
    QSize tabSize(const QStyleOption *option, const QWidget *widget) const;
    QRect fieldPart(ComplexControl control, const QStyleOption *option, SubControl part) const;
    void drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    Tokens m_tokens;
    bool m_reducedMotion = false;
};

/// How long something that moves may take, in milliseconds; 0 where motion is reduced.
int animationDuration(const QWidget *widget);

/// The tokens the widget is painted with.
const Tokens &tokensOf(const QWidget *widget);

} // namespace sallyport::ui
