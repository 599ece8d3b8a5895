/** English, roadmap. Keys start with `roadmap.`. */
export const roadmap = {} as const
