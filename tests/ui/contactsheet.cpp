// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int columns = 5, cellWidth = 420, cellHeight = 340, caption = 22, gap = 12;

/// All of a small picture, or as much as fits of a large one.
void paintCell(QPainter &painter, const QRect &cell, const QString &file)
{
    QImageReader reader(file);
    const QSize size = reader.size();
    const QSize room(cell.width(), cell.height() - caption);
    const QSize shown = size.width() > room.width() || size.height() > room.height() ? size.scaled(room, Qt::KeepAspectRatio) : size;
    const QImage image = reader.read().scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QRect place(QPoint(), shown);
    place.moveCenter(QRect(cell.topLeft() + QPoint(0, caption), room).center());
    painter.drawImage(place.topLeft(), image);
    painter.setPen(QColor(0xe5e7eb));
    painter.drawText(QRect(cell.topLeft(), QSize(cell.width(), caption)), Qt::AlignCenter, QFileInfo(file).completeBaseName());
}

} // namespace

/// contactsheet DIRECTORY SHEET.png: every screenshot of the directory, small, with its name, on one page.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "Usage: contactsheet DIRECTORY SHEET.png\n";
        return 2;
    }
    const QDir directory(arguments[1]);
    QStringList files = directory.entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    files.removeAll(QFileInfo(arguments[2]).fileName());
    if (files.isEmpty()) {
        QTextStream(stderr) << "There are no screenshots in " << arguments[1] << '\n';
        return 1;
    }
    const int rows = int(files.size() + columns - 1) / columns;
    QImage sheet(columns * (cellWidth + gap) + gap, rows * (cellHeight + gap) + gap, QImage::Format_RGB32);
    sheet.fill(QColor(0x6b7280));
    QPainter painter(&sheet);
    for (int i = 0; i < files.size(); ++i) {
        const QPoint corner(gap + i % columns * (cellWidth + gap), gap + i / columns * (cellHeight + gap));
        paintCell(painter, {corner, QSize(cellWidth, cellHeight)}, directory.filePath(files[i]));
    }
    painter.end();
    return sheet.save(arguments[2]) ? 0 : 1;
}
