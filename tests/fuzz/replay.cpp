// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/property.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// Feeds the files below the folders it is given to one fuzz target: what was found once stays found, without a fuzzer.
int main(int count, char *arguments[])
{
    int replayed = 0;
    for (int i = 1; i < count; ++i) {
        QDirIterator files(QString::fromLocal8Bit(arguments[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray input = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // the last line names what aborts
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
            ++replayed;
        }
    }
    std::printf("%d inputs\n", replayed);
    return replayed > 0 ? 0 : 1; // an empty corpus proves nothing
}
