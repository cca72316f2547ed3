/* Logs what a process writes to the files of one folder, in order, for tests that replay power cuts.
 *
 * Loaded by LD_PRELOAD. VD_FOLDER is the folder, VD_LOG the log. A record is: one byte of kind, then path
 * length, offset, data length (8 bytes each, little endian), path, data.
 *   W write   T truncate (offset is the length)   S sync   R rename (data is the new path)   U unlink
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int log_fd = -2;
static ssize_t (*real_write)(int, const void *, size_t);

static void note(char kind, const char *path, int64_t offset, const void *data, int64_t length) {
    const char *folder = getenv("VD_FOLDER");
    if (!folder || strncmp(path, folder, strlen(folder)) != 0) return;
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    if (log_fd == -2) {
        int (*real_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
        log_fd = real_open(getenv("VD_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    }
    int64_t head[3] = {(int64_t)strlen(path), offset, length};
    size_t size = 1 + sizeof head + head[0] + length;
    char *record = malloc(size);
    record[0] = kind;
    memcpy(record + 1, head, sizeof head);
    memcpy(record + 1 + sizeof head, path, head[0]);
    if (length) memcpy(record + 1 + sizeof head + head[0], data, length);
    real_write(log_fd, record, size);
    free(record);
}

static int named(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return 1;
}

static void note_fd(char kind, int fd, int64_t offset, const void *data, int64_t length) {
    char path[PATH_MAX];
    if (fd != log_fd && named(fd, path)) note(kind, path, offset, data, length);
}

ssize_t write(int fd, const void *data, size_t length) {
    if (!real_write) real_write = dlsym(RTLD_NEXT, "write");
    off_t at = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real_write(fd, data, length);
    if (done > 0 && at >= 0) note_fd('W', fd, at, data, done);
    return done;
}

#define PWRITE(name, type)                                                              \
    ssize_t name(int fd, const void *data, size_t length, type at) {                    \
        ssize_t (*real)(int, const void *, size_t, type) = dlsym(RTLD_NEXT, #name);     \
        ssize_t done = real(fd, data, length, at);                                      \
        if (done > 0) note_fd('W', fd, at, data, done);                                 \
        return done;                                                                    \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, type)                                                            \
    int name(int fd, type length) {                                                     \
        int (*real)(int, type) = dlsym(RTLD_NEXT, #name);                               \
        int result = real(fd, length);                                                  \
        if (!result) note_fd('T', fd, length, "", 0);                                   \
        return result;                                                                  \
    }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                                                                      \
    int name(int fd) {                                                                  \
        int (*real)(int) = dlsym(RTLD_NEXT, #name);                                     \
        int result = real(fd);                                                          \
        if (!result) note_fd('S', fd, 0, "", 0);                                        \
        return result;                                                                  \
    }
SYNC(fsync)
SYNC(fdatasync)

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *) = dlsym(RTLD_NEXT, "rename");
    int result = real(from, to);
    if (!result) note('R', from, 0, to, (int64_t)strlen(to));
    return result;
}

int unlink(const char *path) {
    int (*real)(const char *) = dlsym(RTLD_NEXT, "unlink");
    int result = real(path);
    if (!result) note('U', path, 0, "", 0);
    return result;
}
