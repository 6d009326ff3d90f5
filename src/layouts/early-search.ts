/**
 * A script that opens a search field by "/", Ctrl+K or Cmd+K while everything else is still being loaded, so that no key is lost. Its
 * function `openSearch` moves to the page's own search field, or else shows the dialog with one (Page.astro), which search-opener.ts puts
 * the search around. In it, `o` is the document (head-script.ts). It must be short, since every page contains it.
 */
export const earlySearch = `
function openSearch(){
let i=o.querySelector("main .search-panel input")||o.querySelector(".search-dialog input");
i.closest("dialog")?.showModal();
i.focus();i.select()}
addEventListener("keydown",e=>{try{
let k=e.ctrlKey||e.metaKey?"k":"/";
if(e.key!=k||e.altKey||!e.metaKey&&e.target.closest("input,select,textarea,[contenteditable]")||
o.querySelector("dialog[open]")||k=="/"&&localStorage["reader.slash"]=="off")return;
e.preventDefault();openSearch()}catch{}});`.replaceAll('\n', '');
