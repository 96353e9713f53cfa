// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

static QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::None: return {};
    case Icon::Archive: return QLatin1StringView("archive");
    case Icon::Back: return QLatin1StringView("back");
    case Icon::CapsLock: return QLatin1StringView("caps-lock");
    case Icon::Chart: return QLatin1StringView("chart");
    case Icon::Check: return QLatin1StringView("check");
    case Icon::Chevron: return QLatin1StringView("chevron");
    case Icon::Clock: return QLatin1StringView("clock");
    case Icon::Close: return QLatin1StringView("close");
    case Icon::Columns: return QLatin1StringView("columns");
    case Icon::Computer: return QLatin1StringView("computer");
    case Icon::Contrast: return QLatin1StringView("contrast");
    case Icon::Copy: return QLatin1StringView("copy");
    case Icon::Download: return QLatin1StringView("download");
    case Icon::Edit: return QLatin1StringView("edit");
    case Icon::External: return QLatin1StringView("external");
    case Icon::Eye: return QLatin1StringView("eye");
    case Icon::EyeOff: return QLatin1StringView("eye-off");
    case Icon::Filter: return QLatin1StringView("filter");
    case Icon::Forward: return QLatin1StringView("forward");
    case Icon::Globe: return QLatin1StringView("globe");
    case Icon::Health: return QLatin1StringView("health");
    case Icon::Help: return QLatin1StringView("help");
    case Icon::Home: return QLatin1StringView("home");
    case Icon::Info: return QLatin1StringView("info");
    case Icon::Key: return QLatin1StringView("key");
    case Icon::Link: return QLatin1StringView("link");
    case Icon::Lock: return QLatin1StringView("lock");
    case Icon::Log: return QLatin1StringView("log");
    case Icon::Mail: return QLatin1StringView("mail");
    case Icon::Mark: return QLatin1StringView("mark");
    case Icon::Minus: return QLatin1StringView("minus");
    case Icon::Moon: return QLatin1StringView("moon");
    case Icon::More: return QLatin1StringView("more");
    case Icon::Note: return QLatin1StringView("note");
    case Icon::Offline: return QLatin1StringView("offline");
    case Icon::Pause: return QLatin1StringView("pause");
    case Icon::Phone: return QLatin1StringView("phone");
    case Icon::Play: return QLatin1StringView("play");
    case Icon::Plus: return QLatin1StringView("plus");
    case Icon::Refresh: return QLatin1StringView("refresh");
    case Icon::Search: return QLatin1StringView("search");
    case Icon::Server: return QLatin1StringView("server");
    case Icon::Settings: return QLatin1StringView("settings");
    case Icon::Shield: return QLatin1StringView("shield");
    case Icon::SignOut: return QLatin1StringView("sign-out");
    case Icon::Sun: return QLatin1StringView("sun");
    case Icon::SwitchAccount: return QLatin1StringView("switch-account");
    case Icon::Trash: return QLatin1StringView("trash");
    case Icon::Unlock: return QLatin1StringView("unlock");
    case Icon::Upload: return QLatin1StringView("upload");
    case Icon::User: return QLatin1StringView("user");
    case Icon::UserPlus: return QLatin1StringView("user-plus");
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

static bool hasDirection(Icon icon)
{
    static constexpr Icon directed[] = {Icon::Back, Icon::External, Icon::Forward, Icon::Log, Icon::SignOut};
    return std::ranges::find(directed, icon) != std::end(directed);
}

void paintIcon(QPainter &painter, Icon icon, const QRect &rect, const QColor &color, Qt::LayoutDirection direction)
{
    if (icon == Icon::None)
        return;
    QPixmap pixmap = render(icon, rect.size(), color, painter.device()->devicePixelRatio());
    if (hasDirection(icon) && direction == Qt::RightToLeft)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    painter.drawPixmap(rect.topLeft(), pixmap);
}

namespace {

class ColoredIcon final : public QIconEngine
{
public:
    ColoredIcon(Icon icon, std::function<QColor()> color) : m_icon(icon), m_color(std::move(color)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override { paintIcon(*painter, m_icon, rect, m_color()); }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override { return render(m_icon, size, m_color(), 1); }
    QIconEngine *clone() const override { return new ColoredIcon(*this); }

private:
    Icon m_icon;
    std::function<QColor()> m_color;
};

} // namespace

QIcon iconIn(Icon icon, std::function<QColor()> color)
{
    return QIcon(new ColoredIcon(icon, std::move(color)));
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
