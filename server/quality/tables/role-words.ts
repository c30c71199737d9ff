/**
 * What mailboxes of a whole office are called, in English, Spanish, French, Portuguese and Haitian Creole, without accents.
 * Chosen by hand: RFC 2142 names the technical ones, the others are what offices, shelters and clinics use.
 */
const words = `
  abuse admin administracion administracao administration administrador admissions ayuda aide ajuda albergue asesoria
  asilo assistance asistencia atencion atendimento advocacy accueil
  bienvenida biblioteca board booking bolsa buzon cafe campaign captacion casa centro centre center central clinic clinica
  clinique coordinacion coordenacao coordination correo comunicacion comunicacao comunicaciones communication
  communications communaute comunidad community consulta consultas contabilidad contact contacto contactus contato
  cooperacion delegacion defensa denuncias derechos desk direccion direction director directora directorio diretoria
  donaciones donate donation donations dons droits education educacion empleo enlace enquiries equipe equipo
  escuela eventos events familia families familias finance finanzas foundation fundacion foyer general gerencia gestion
  grants guardia help helpdesk helpline hogar hola hello home hospital hostmaster hotline human igreja iglesia info infos
  informacion informacao informes information inquiries inscripciones inscripcion institucional integracion intake
  international jobs jovenes jurid juridica juridico juridique justicia kontak legal legale lawyer lawyers library
  logistica madres mail maison marketing media medios mesa migracion migraciones migrantes migrants mision mission misyon
  mujer mujeres newsletter noreply nacional national noticias notificaciones oficina office ofis ong oficial operaciones
  orientacion parroquia parish paroisse partenariats pastoral permanence personal planning posada postmaster prensa
  presidencia presidente press presse prevencion privacidad privacy procuracion programa programas programs project
  projects proteccion protection proyecto proyectos publicidad quejas recepcion reception recepcao recrutement
  recruitment recursos red redes refugee refugees refugiados refugio regional registro relaciones reports representacion
  representation reservas responsable rh rrhh salud sante secretaria secretariat secretaire sede seguridad servicio
  servicios services shelter social sociales sociaux soporte staff student students subdireccion support suport talento
  team tecnico telefono tesoreria trabajo trabalho training transparencia tutela unidad ventas verein victims victimas
  visitas voluntariado voluntarios volunteer volunteers web webmaster website welcome women workshop youth zona
`;

export const roleWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
