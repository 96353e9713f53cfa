// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sallyport::ui {

static QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::None: return {};
    case Icon::CapsLock: return QLatin1StringView("caps-lock");
    case Icon::Check: return QLatin1StringView("check");
    case Icon::Chevron: return QLatin1StringView("chevron");
    case Icon::Computer: return QLatin1StringView("computer");
    case Icon::Eye: return QLatin1StringView("eye");
    case Icon::EyeOff: return QLatin1StringView("eye-off");
    case Icon::Info: return QLatin1StringView("info");
    case Icon::Mark: return QLatin1StringView("mark");
    case Icon::Note: return QLatin1StringView("note");
    case Icon::Offline: return QLatin1StringView("offline");
    case Icon::Plus: return QLatin1StringView("plus");
    case Icon::Refresh: return QLatin1StringView("refresh");
    case Icon::Search: return QLatin1StringView("search");
    case Icon::Server: return QLatin1StringView("server");
    case Icon::SignOut: return QLatin1StringView("sign-out");
    case Icon::Trash: return QLatin1StringView("trash");
    case Icon::User: return QLatin1StringView("user");
    case Icon::Users: return QLatin1StringView("users");
    case Icon::Warning: return QLatin1StringView("warning");
    }
    Q_UNREACHABLE();
}

static QPixmap render(Icon icon, const QSize &size, const QColor &color, qreal ratio)
{
    const QString name = fileName(icon);
    const QString key = QStringLiteral("sallyport/%1/%2/%3/%4").arg(name, color.name()).arg(size.width()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(QStringLiteral(":/sallyport/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, Icon icon, const QRect &rect, const QColor &color, Qt::LayoutDirection direction)
{
    if (icon == Icon::None)
        return;
    QPixmap pixmap = render(icon, rect.size(), color, painter.device()->devicePixelRatio());
    if (icon == Icon::SignOut && direction == Qt::RightToLeft)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/sallyport/icons/app.svg"));
}

IconLabel::IconLabel(Icon icon, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect place(0, 0, m_size, m_size);
    place.moveCenter(rect().center());
    paintIcon(painter, m_icon, place, palette().color(m_role), layoutDirection());
}

} // namespace sallyport::ui
